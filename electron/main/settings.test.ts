import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, settingsText } from './settings.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'riskbelt-settings-'));
  path = join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('readSettings', () => {
  it('gives the defaults at a first start and writes nothing', () => {
    expect(readSettings(path)).toEqual({ settings: defaultSettings, keptAside: null });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('reads back what settingsText wrote', () => {
    const settings = { ...defaultSettings, language: 'zh', choices: { years: [] } } as const;
    writeFileSync(path, settingsText(settings));
    expect(readSettings(path)).toEqual({ settings, keptAside: null });
  });

  it.each(['', '{"version":1', '[]', '{"version":99}', '{"version":1,"theme":"dark"}'])(
    'keeps a damaged file aside: %j',
    (text) => {
      writeFileSync(path, text);
      const found = readSettings(path);
      expect(found).toEqual({ settings: defaultSettings, keptAside: `${path}.damaged-1` });
      expect(readFileSync(`${path}.damaged-1`, 'utf8')).toBe(text);
    },
  );

  it('never writes over a file kept aside before', () => {
    writeFileSync(`${path}.damaged-1`, 'first');
    writeFileSync(path, 'second');
    expect(readSettings(path).keptAside).toBe(`${path}.damaged-2`);
    expect(readFileSync(`${path}.damaged-1`, 'utf8')).toBe('first');
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fontconfigText, lendFonts } from './systemFonts.ts';

let userData = '';
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'riskbelt-fonts-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(userData, { recursive: true });
});

it('adds a folder to the fonts of the system, whatever its name', () => {
  const text = fontconfigText('/home/a & b/<c>');
  expect(text).toContain('<include ignore_missing="yes">/etc/fonts/fonts.conf</include>');
  expect(text).toContain('<dir>/home/a &amp; b/&lt;c></dir>');
});

describe.skipIf(process.platform !== 'linux')('lendFonts', () => {
  it('names the folder beside the archive of a package', () => {
    vi.stubEnv('FONTCONFIG_FILE', undefined);
    lendFonts('/opt/riskbelt/resources/app.asar/out/renderer/figures', userData);
    const file = join(userData, 'fonts.conf');
    expect(process.env['FONTCONFIG_FILE']).toBe(file);
    expect(readFileSync(file, 'utf8')).toContain(
      '/opt/riskbelt/resources/app.asar.unpacked/out/renderer/figures',
    );
  });

  it('leaves a choice of the user alone', () => {
    vi.stubEnv('FONTCONFIG_FILE', '/home/a/fonts.conf');
    lendFonts('/app/out/renderer/figures', userData);
    expect(process.env['FONTCONFIG_FILE']).toBe('/home/a/fonts.conf');
    expect(readdirSync(userData)).toEqual([]);
  });
});

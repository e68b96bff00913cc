import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { descriptorSchema } from '../descriptor.ts';
import { encodeUtf8 } from '../utf8.ts';
import { readInputs } from './readInputs.ts';
import { writeDataset } from './writeDataset.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'riskbelt-datasets-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const descriptor = descriptorSchema.parse(
  JSON.parse(readFileSync('datasets/emdat-losses/datapackage.json', 'utf8')),
);
const built = (name: string, files: Readonly<Record<string, string>>) => ({
  name,
  descriptor,
  leftOut: [],
  files: new Map(Object.entries(files).map(([file, text]) => [file, encodeUtf8(text)])),
});

describe('readInputs', () => {
  it('finds files below the folder and below the folder beside it, and names absent ones', async () => {
    mkdirSync(join(folder, 'sources', 'wdi'), { recursive: true });
    mkdirSync(join(folder, 'cooperation'));
    writeFileSync(join(folder, 'sources', 'wdi', 'a.csv'), 'a');
    writeFileSync(join(folder, 'cooperation', 'b.csv'), 'b');
    const from = join(folder, 'sources');
    const read = await readInputs(from, ['wdi/a.csv', 'cooperation/b.csv']);
    expect(read.ok && [...read.value.keys()]).toEqual(['wdi/a.csv', 'cooperation/b.csv']);
    const absent = await readInputs(from, ['wdi/a.csv', 'wdi/c.csv', 'd.csv']);
    expect(!absent.ok && absent.failure.at).toEqual(['wdi/c.csv', 'd.csv']);
  });
});

describe('writeDataset', () => {
  it('replaces tables, keeps the notes and leaves nothing aside', async () => {
    mkdirSync(join(folder, 'made'));
    writeFileSync(join(folder, 'made', 'NOTES.md'), 'notes');
    writeFileSync(join(folder, 'made', 'a.csv'), 'old');
    await writeDataset(built('made', { 'a.csv': 'new', 'datapackage.json': '{}' }), folder);
    expect(readdirSync(join(folder, 'made')).sort()).toEqual([
      'NOTES.md',
      'a.csv',
      'datapackage.json',
    ]);
    expect(readFileSync(join(folder, 'made', 'a.csv'), 'utf8')).toBe('new');
  });

  it('changes nothing when a file cannot be written', async () => {
    mkdirSync(join(folder, 'made', '.b.csv.new', 'in-the-way'), { recursive: true });
    writeFileSync(join(folder, 'made', 'a.csv'), 'old');
    await expect(
      writeDataset(built('made', { 'a.csv': 'new', 'b.csv': 'new' }), folder),
    ).rejects.toThrow();
    expect(readFileSync(join(folder, 'made', 'a.csv'), 'utf8')).toBe('old');
  });
});

describe('descriptorSchema', () => {
  it.each([
    ['a hash of another kind', (text: string) => text.replace('sha256:', 'md5:')],
    [
      'a path that leaves the folder',
      (text: string) => text.replace('"losses.csv"', '"../losses.csv"'),
    ],
    ['no licence', (text: string) => text.replace(/"licenses": \[[^\]]*\]/, '"licenses": []')],
    ['an unknown key', (text: string) => text.replace('"name":', '"nickname": "x", "name":')],
  ])('refuses %s', (_, damage) => {
    const text = JSON.stringify(descriptor, null, 1);
    expect(damage(text)).not.toBe(text);
    expect(descriptorSchema.safeParse(JSON.parse(text)).success).toBe(true);
    expect(descriptorSchema.safeParse(JSON.parse(damage(text))).success).toBe(false);
  });
});

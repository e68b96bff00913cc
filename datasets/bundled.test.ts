import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../analysis/sha256.ts';
import { type Descriptor, descriptorSchema } from './descriptor.ts';
import { readDelimited } from './importers/delimited.ts';

const folders = readdirSync('datasets').filter((name) =>
  existsSync(join('datasets', name, 'datapackage.json')),
);

type Field = Descriptor['resources'][number]['schema']['fields'][number];

const patterns: Readonly<Record<Field['type'], RegExp>> = {
  string: /^[^]+$/,
  integer: /^-?(0|[1-9]\d*)$/,
  number: /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

describe.each(folders)('bundled data set %s', (folder) => {
  const home = join('datasets', folder);
  const descriptor = descriptorSchema.parse(
    JSON.parse(readFileSync(join(home, 'datapackage.json'), 'utf8')),
  );

  it('is named like its folder and has notes on origin, licence, faults and gaps', () => {
    expect(descriptor.name).toBe(folder);
    const notes = readFileSync(join(home, 'NOTES.md'), 'utf8');
    for (const heading of ['## Where to get it', '## Licence', '## Known faults', '## Gaps']) {
      expect(notes).toContain(heading);
    }
  });

  it('has its faults in Chinese, as many as in English', () => {
    const faults = (file: string, heading: string) => {
      const [, after = ''] = readFileSync(join(home, file), 'utf8').split(heading);
      return (after.split(/^## /m)[0] ?? '').split('\n').filter((line) => line.startsWith('- '));
    };
    const chinese = faults('NOTES.zh.md', '## 已知缺陷');
    expect(chinese).toHaveLength(faults('NOTES.md', '## Known faults').length);
    for (const fault of chinese) expect(fault).toMatch(/\p{Script=Han}/u);
  });

  it('has no table that is not described', () => {
    const there = readdirSync(home).filter((name) => name.endsWith('.csv'));
    expect(there.sort()).toEqual(descriptor.resources.map(({ path }) => path).sort());
  });

  it.each(descriptor.resources)('holds $path with the bytes and hash it states', (resource) => {
    const bytes = readFileSync(join(home, resource.path));
    expect(bytes.length).toBe(resource.bytes);
    expect(`sha256:${sha256(bytes)}`).toBe(resource.hash);
  });

  it.each(descriptor.resources)(
    'holds $path with the rows, types and key it states',
    (resource) => {
      const table = readDelimited(readFileSync(join(home, resource.path)), resource.path, ',');
      if (!table.ok) throw new Error(table.failure.message);
      const { fields, primaryKey } = resource.schema;
      expect(table.value.header).toEqual(fields.map(({ name }) => name));
      expect(table.value.rows).toHaveLength(resource.riskbelt.rows);
      const keys = primaryKey.map((name) => table.value.header.indexOf(name));
      const seen = new Set<string>();
      const wrong: string[] = [];
      for (const { line, cells } of table.value.rows) {
        cells.forEach((cell, index) => {
          const field = fields[index];
          if (field === undefined || (cell !== '' && !patterns[field.type].test(cell))) {
            wrong.push(`${resource.path}:${line} ${field?.name ?? '?'} "${cell}"`);
          }
        });
        const key = keys.map((index) => cells[index]).join('\u0001');
        if (seen.has(key) || keys.some((index) => cells[index] === '')) wrong.push(`key ${key}`);
        seen.add(key);
      }
      expect(wrong).toEqual([]);
    },
  );
});

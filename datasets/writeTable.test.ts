import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from './importers/delimited.ts';
import type { Cell, ImportedTable } from './importers/importer.ts';
import { encodeUtf8 } from './utf8.ts';
import { writeTable } from './writeTable.ts';

const table = (rows: readonly (readonly Cell[])[]): ImportedTable => ({
  name: 'made',
  fields: [
    { name: 'area', type: 'string', description: 'code' },
    { name: 'loss', type: 'number', unit: 'US$', description: 'loss' },
  ],
  primaryKey: ['area'],
  rows,
});

describe('writeTable', () => {
  it('writes shortest digits, LF, no negative zero, quotes only where needed', () => {
    const rows = [
      ['a', 0.1],
      ['b,c', -0],
      ['say "d"', 1e21],
      ['中国', null],
    ] as const;
    expect(writeTable(table(rows))).toBe('area,loss\na,0.1\n"b,c",0\n"say ""d""",1e+21\n中国,\n');
  });

  it('refuses what has no place in a table', () => {
    expect(() => writeTable(table([['a', Number.NaN]]))).toThrow('needs finite numbers');
    expect(() => writeTable(table([['', 1]]))).toThrow('needs null for a gap');
    expect(() => writeTable(table([['a']]))).toThrow('needs 2 cells in made row 0, got 1');
  });

  it('gives back the same texts and the same bits of every number', () => {
    const cell = fc.tuple(
      fc.string({ minLength: 1 }).filter((text) => !text.includes('\0')),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (rows) => {
        const read = readDelimited(encodeUtf8(writeTable(table(rows))), 'made.csv', ',');
        if (!read.ok) throw new Error(read.failure.message);
        expect(read.value.rows.map(({ cells }) => [cells[0], Number(cells[1])])).toEqual(
          rows.map(([text, number]) => [text, number === 0 ? 0 : number]),
        );
      }),
      { seed: 20260623, numRuns: 200 },
    );
  });
});

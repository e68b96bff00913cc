import { describe, expect, it } from 'vitest';
import { startFaults } from './faults.ts';
import {
  alignColumns,
  checkAreas,
  columnIndexOf,
  type InformSheet,
  informSheets,
  textOf,
} from './informSheet.ts';

function sheetOf(rows: readonly (readonly (string | number | null)[])[]): InformSheet {
  const made = informSheets([{ name: 'S', rows }], ['S'], 'made.xlsx');
  const sheet = made.ok ? made.value.get('S') : undefined;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('columnIndexOf', () => {
  it.each([
    ['A', 0],
    ['Z', 25],
    ['AA', 26],
    ['CZ', 103],
  ])('counts %s as %i', (letters, index) => {
    expect(columnIndexOf(letters)).toBe(index);
  });
});

describe('alignColumns', () => {
  it('finds the columns of a sheet that leaves some out, by their order where names repeat', () => {
    const sheet = sheetOf([['iso', 'aid', 'aid ', 'debt']]);
    expect(alignColumns(['aid', 'road', 'aid', 'debt', 'land'], sheet, 0, 1)).toEqual([
      1,
      null,
      2,
      3,
      null,
    ]);
  });
});

describe('informSheets', () => {
  it('refuses a workbook without a wanted sheet', () => {
    const made = informSheets([{ name: 'S', rows: [] }], ['T'], 'made.xlsx');
    expect(!made.ok && made.failure.message).toBe('made.xlsx needs a sheet "T", got "S"');
  });

  it('gives null for a cell beyond the sheet', () => {
    expect(sheetOf([['a']]).cell(4, 4)).toBeNull();
  });
});

describe('checkAreas', () => {
  it('names the cell where another area stands', () => {
    const faults = startFaults('test');
    checkAreas(['AFG', 'ALB'], sheetOf([['iso'], ['AFG'], ['DZA']]), 1, 0, faults);
    const settled = faults.settle(0);
    expect(!settled.ok && settled.failure.at).toEqual(['made.xlsx:S:A3']);
  });
});

describe('textOf', () => {
  it('takes blanks alone for nothing', () => {
    expect([textOf(' x '), textOf('  '), textOf(null), textOf(2024)]).toEqual([
      'x',
      null,
      null,
      '2024',
    ]);
  });
});

import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { packageFaults } from './testing/officePackage.ts';
import { columnLetters, workbook } from './workbook.ts';

const facts = { title: 'T & <t>', description: '{}', creator: 'Riskbelt' };
const book = workbook(
  [
    {
      name: '数据',
      headings: ['name', 'value', 'partial'],
      rows: [
        ['中国 & <b>', 0.1, true],
        ["'=1+1", -5, false],
        ['  kept  ', null, null],
      ],
      columnWidths: [20, 10, 8],
    },
    { name: 'Read me', headings: ['What', 'Says'], rows: [['a', 'b']], columnWidths: [10, 40] },
  ],
  facts,
);

describe('workbook', () => {
  it('is read back by another library, typed and whole', async () => {
    const sheets = await readXlsxFile(Buffer.from(book), { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['数据', 'Read me']);
    expect(sheets[0]?.data).toEqual([
      ['name', 'value', 'partial'],
      ['中国 & <b>', 0.1, true],
      ["'=1+1", -5, false],
      ['  kept  ', null, null],
    ]);
  });
  it('holds nothing that Office refuses', () => {
    expect(packageFaults(book)).toEqual([]);
  });
  it('refuses a number that is none', () => {
    const sheet = { name: 'a', headings: ['x'], rows: [[Number.NaN]], columnWidths: [8] };
    expect(() => workbook([sheet], facts)).toThrow(RangeError);
  });
});

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('names column %i %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});

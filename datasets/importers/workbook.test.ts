import { describe, expect, it } from 'vitest';
import { rowsXml, xlsx } from './testing/xlsx.ts';
import { cellPlace, readWorkbook, sheetNamed } from './workbook.ts';

describe('readWorkbook', () => {
  it('gives numbers and texts as they are stored, blanks at the ends included', async () => {
    const bytes = xlsx([
      {
        name: 'values',
        rowsXml:
          '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><v>2.6666666666666670</v></c>' +
          '<c r="C1"><v>9007199254740993</v></c><c r="D1"><v>1.5E-7</v></c></row>' +
          '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve"> a &amp; b </t></is></c>' +
          '<c r="B2" t="inlineStr"><is><t>007</t></is></c><c r="C2" t="b"><v>1</v></c>' +
          '<c r="D2" t="str"><f>A1</f><v>0.1</v></c></row>',
      },
    ]);
    expect(await readWorkbook(bytes, 'made.xlsx')).toEqual({
      ok: true,
      value: [
        {
          name: 'values',
          rows: [
            [0.1, 2.666666666666667, 9007199254740992, 1.5e-7],
            [' a & b ', '007', true, '0.1'],
          ],
        },
      ],
    });
  });

  it('keeps row and column places where cells and rows are absent', async () => {
    const bytes = xlsx([{ name: 'holes', rowsXml: '<row r="3"><c r="C3"><v>7</v></c></row>' }]);
    const read = await readWorkbook(bytes, 'made.xlsx');
    expect(read.ok && read.value[0]?.rows).toEqual([
      [null, null, null],
      [null, null, null],
      [null, null, 7],
    ]);
  });

  it('makes a gap of an Excel error and of an empty text', async () => {
    const bytes = xlsx([
      {
        name: 'gaps',
        rowsXml:
          '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="inlineStr"><is><t></t></is></c><c r="C1"><v>1</v></c></row>',
      },
    ]);
    const read = await readWorkbook(bytes, 'made.xlsx');
    expect(read.ok && read.value[0]?.rows).toEqual([[null, null, 1]]);
  });

  it('reads hidden sheets and keeps the order of the file', async () => {
    const bytes = xlsx([
      { name: 'z', rowsXml: rowsXml([['first']]) },
      { name: 'a', rowsXml: rowsXml([['second']]), hidden: true },
    ]);
    const read = await readWorkbook(bytes, 'made.xlsx');
    expect(read.ok && read.value.map((sheet) => [sheet.name, sheet.rows[0]?.[0]])).toEqual([
      ['z', 'first'],
      ['a', 'second'],
    ]);
  });

  it('reads a view into a larger buffer as the view only', async () => {
    const bytes = xlsx([{ name: 's', rowsXml: rowsXml([[1]]) }]);
    const padded = new Uint8Array(bytes.length + 20);
    padded.set(bytes, 10);
    const read = await readWorkbook(padded.subarray(10, 10 + bytes.length), 'made.xlsx');
    expect(read.ok).toBe(true);
  });

  it('refuses bytes that are no workbook, by the name of the file', async () => {
    const read = await readWorkbook(new Uint8Array([1, 2, 3, 4]), 'broken.xlsx');
    expect(read.ok).toBe(false);
    expect(!read.ok && read.failure).toMatchObject({ kind: 'bad-input', at: ['broken.xlsx'] });
  });
});

describe('sheetNamed', () => {
  const sheets = [
    { name: 'Groups', rows: [] },
    { name: 'Notes', rows: [] },
  ];

  it('finds a sheet by its exact name', () => {
    expect(sheetNamed(sheets, 'Notes', 'CLASS.xlsx')).toEqual({ ok: true, value: sheets[1] });
  });

  it('names the sheets that are there when the wanted one is not', () => {
    const found = sheetNamed(sheets, 'notes', 'CLASS.xlsx');
    expect(!found.ok && found.failure.message).toBe(
      'CLASS.xlsx needs a sheet "notes", got "Groups", "Notes"',
    );
  });
});

describe('cellPlace', () => {
  it('writes the column in letters and the row from one', () => {
    expect(cellPlace('CLASS.xlsx', 'Groups', 1, 27)).toBe('CLASS.xlsx:Groups:AB2');
    expect(cellPlace('f', 's', 0, 25)).toBe('f:s:Z1');
    expect(cellPlace('f', 's', 0, 26 * 27)).toBe('f:s:AAA1');
  });
});

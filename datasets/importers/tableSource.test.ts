import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { openTable, type TableOptions } from './tableSource.ts';
import { rowsXml, xlsx } from './testing/xlsx.ts';

async function rowsOf(bytes: Uint8Array, options?: TableOptions) {
  const source = await openTable(bytes, 'x', options);
  if (!source.ok) throw new Error(source.failure.message);
  const rows: (readonly [unknown, string])[] = [];
  const walked = source.value.eachRow(({ cells, place }) => rows.push([cells[1], place(1)]));
  return { header: source.value.header, rows, walked };
}

describe('openTable', () => {
  it.each([',', ';', '\t'])('reads text separated by %j', async (separator) => {
    const text = `a${separator}"b"\n1${separator}2\n\n3${separator}4\n`;
    const { header, rows } = await rowsOf(encodeUtf8(text));
    expect(header).toEqual(['a', 'b']);
    expect(rows).toEqual([
      ['2', 'x:2:3'],
      ['4', 'x:4:3'],
    ]);
  });

  it('does not take a comma inside quotes for a separator', async () => {
    const { header } = await rowsOf(encodeUtf8('"a, b, c, d";e\n1;2\n'));
    expect(header).toEqual(['a, b, c, d', 'e']);
  });

  it('finds the header below lines of notes by one of its names', async () => {
    const text = 'made,up\n2026,x\nid,deaths\n7,8\n';
    const { header, rows } = await rowsOf(encodeUtf8(text), { headerName: ['id'] });
    expect(header).toEqual(['id', 'deaths']);
    expect(rows).toEqual([['8', 'x:4:3']]);
  });

  it('reads a workbook with the places of its cells', async () => {
    const bytes = xlsx([{ name: 's', rowsXml: rowsXml([[null], ['a', ' b  c '], [1, 2.5]]) }]);
    const { header, rows } = await rowsOf(bytes);
    expect(header).toEqual(['a', 'b c']);
    expect(rows).toEqual([[2.5, 'x:s:B3']]);
  });

  it('reads UTF-16 that a spreadsheet writes when the caller says so', async () => {
    const text = 'a\tb\n1\t洪\n';
    const units = [0xfeff, ...Array.from(text, (character) => character.charCodeAt(0))];
    const bytes = new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8]));
    const { rows } = await rowsOf(bytes, { encoding: 'utf-16le' });
    expect(rows).toEqual([['洪', 'x:2:3']]);
  });

  it('refuses a column that is there twice, a broken quote and a file without header', async () => {
    const twice = await openTable(encodeUtf8('a,a\n1,2\n'), 'x');
    expect(!twice.ok && twice.failure.message).toBe('x:1 has the column "a" twice');
    const { walked } = await rowsOf(encodeUtf8('a,b\n1,"open\n'));
    expect(!walked.ok && walked.failure.at[0]).toBe('x:2:3');
    const blank = await openTable(encodeUtf8('\n\n'), 'x');
    expect(!blank.ok && blank.failure.message).toBe('x needs a header, got none');
  });
});

import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { columnIndices, readDelimited } from './delimited.ts';

const read = (text: string, delimiter: ',' | '\t' | ';' = ',') =>
  readDelimited(encodeUtf8(text), 'x.csv', delimiter);

describe('readDelimited', () => {
  it('keeps cells as they stand: blanks, leading zeros, quotes, NA', () => {
    const table = read('\uFEFFcode,name\n007," a ""b"", c "\nNA,\n');
    expect(table).toEqual({
      ok: true,
      value: {
        file: 'x.csv',
        header: ['code', 'name'],
        rows: [
          { line: 2, cells: ['007', ' a "b", c '] },
          { line: 3, cells: ['NA', ''] },
        ],
      },
    });
  });

  it.each(['\n', '\r\n', '\r'])(
    'counts lines through blank lines and quoted line ends (%j)',
    (end) => {
      const table = read(['a,b', '1,"two', 'lines"', '', '3,4'].join(end));
      expect(table.ok && table.value.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
        [2, '1'],
        [5, '3'],
      ]);
    },
  );

  it('reads tab-separated text without a final line end', () => {
    const table = read('a\tb\n1\t2,5', '\t');
    expect(table.ok && table.value.rows).toEqual([{ line: 2, cells: ['1', '2,5'] }]);
  });

  it('names every row whose number of cells is not that of the header', () => {
    const table = read('a,b\n1\n1,2\n1,2,3\n');
    expect(!table.ok && table.failure).toMatchObject({
      kind: 'bad-input',
      message: 'x.csv:2 needs 2 cells as the header has, got 1',
      at: ['x.csv:2', 'x.csv:4'],
    });
  });

  it('names the place of an open quote', () => {
    const table = read('a,b\n1,"open\n2,3\n');
    expect(table.ok).toBe(false);
    expect(!table.ok && table.failure.at[0]).toBe('x.csv:2:3');
  });

  it('names every broken quote of a long file without reading it anew for each', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index},"a"b`);
    const table = read(['a,b', ...lines].join('\n'));
    expect(!table.ok && table.failure.at[0]).toBe('x.csv:2:3');
  }, 5_000);

  it('refuses a column that is there twice', () => {
    const table = read('a,b,a\n1,2,3\n');
    expect(!table.ok && table.failure.message).toBe('x.csv:1 has the column "a" twice');
  });
});

describe('columnIndices', () => {
  it('finds columns in any order and names the absent ones', () => {
    const table = read('a,b,c\n1,2,3\n');
    if (!table.ok) throw new Error(table.failure.message);
    expect(columnIndices(table.value, ['c', 'a'])).toEqual({ ok: true, value: [2, 0] });
    const absent = columnIndices(table.value, ['a', 'x', 'y']);
    expect(!absent.ok && absent.failure.message).toBe('x.csv needs the columns "x", "y"');
  });
});

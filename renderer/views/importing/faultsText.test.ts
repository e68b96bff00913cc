import { expect, it } from 'vitest';
import { wordsIn } from '../../words/words.ts';
import { faultsText, foundIn, GREATEST_TEXT, reasonText } from './faultsText.ts';

const fault = {
  kind: 'totals-differ',
  place: 'x.csv:2:1',
  reason: 'needs 3, got 4',
  row: 'kept',
} as const;

it('writes a line for each row, and counts those that do not fit', () => {
  expect(faultsText([fault, fault])).toBe(
    'kept\tx.csv:2:1\ttotals-differ\tneeds 3, got 4\nkept\tx.csv:2:1\ttotals-differ\tneeds 3, got 4',
  );
  const long = faultsText(Array.from({ length: 5000 }, () => fault));
  expect(long.length).toBeLessThanOrEqual(GREATEST_TEXT);
  const lines = long.split('\n');
  expect(lines.at(-1)).toBe(`… ${5000 - (lines.length - 1)} more`);
});

it.each([
  ['Total Deaths needs at least 0, got "-3"', '-3'],
  ['event "2001-0001-CHN" is there already, at x.csv:2:1', '2001-0001-CHN'],
  ['needs 46 cells as the header has, got 45', '45'],
  ['DisNo. is empty', ''],
])('finds what stood in the cell: %s', (reason, found) => {
  expect(foundIn(reason)).toBe(found);
});

it.each([
  ['wrong-cell-count', 'needs 46 cells as the header has, got 45', '45格，表头46格'],
  ['year-missing', 'start year is empty', '单元格为空'],
  ['end-before-start', 'end needs to be after the start', ''],
  [
    'code-outside-its-years',
    'code SUN needs a year in which it was in use, got 2010',
    '代码SUN用于2010年',
  ],
  [
    'totals-differ',
    'total affected needs 550 as injured, affected and homeless add up, got 1',
    '合计1，分项之和550',
  ],
  ['same-row-twice', 'every cell is that of the row at x.csv:2:1', '与第2行第1字符相同'],
  ['unknown-area', 'area code "XYZ" is unknown', '单元格内容：XYZ'],
] as const)('says in Chinese why a row is doubtful: %s', (kind, reason, said) => {
  expect(reasonText({ kind, reason }, wordsIn('zh'))).toBe(said);
});

import { expect, it } from 'vitest';
import type { TableField } from '../../../datasets/store/catalogue.ts';
import { wordsIn } from '../../words/words.ts';
import { gridColumns } from './gridColumns.ts';
import { longestTexts } from './longestTexts.ts';

const hazard: TableField = { name: 'hazard', type: 'string', description: '' };
const inEnglish = { language: 'en', say: wordsIn('en') } as const;

function widthOf(longest: readonly string[], field: TableField = hazard): number {
  return gridColumns([field], [], [longest], inEnglish)[0]?.width ?? 0;
}

/* Widths of texts as the window draws them at 13 px, and what a cell has around a text: measured there. */
const AROUND = 21;
it.each([
  ['extreme-temperature', 133.6],
  ['glacial-lake-outburst-flood', 172.5],
  ['BRI_SIGNATORIES_152', 142.7],
  ['Latin America and the Caribbean', 200.7],
  ['冰湖溃决洪水引发的灾害', 143.1],
  ['1,456,000,000', 94.8],
])('gives a column the room of %s, and little more', (text, pixels) => {
  const width = widthOf([text]);
  expect(width).toBeGreaterThanOrEqual(pixels + AROUND);
  expect(width).toBeLessThan(1.1 * pixels + AROUND + 8);
});

it('keeps columns within bounds', () => {
  expect(widthOf([], { ...hazard, name: 'set' })).toBe(90);
  expect(widthOf(['x'.repeat(400)])).toBe(280);
});

it('leaves room for a unit, and for the mark of a sorted column beside its name', () => {
  const loss: TableField = { ...hazard, name: 'lossUsd', type: 'number', unit: 'current US$ each' };
  expect(widthOf([], loss)).toBeGreaterThan(widthOf([], { ...loss, unit: 'US$' }));
  const [sorted] = gridColumns(
    [{ ...hazard, name: 'emdatSubgroup' }],
    [{ field: 'emdatSubgroup', descending: true }],
    [],
    inEnglish,
  );
  expect(sorted?.sorted).toBe('descending');
  // `emdatSubgroup` in the weight of heads is 101.1 px wide, the mark 16.
  expect(sorted?.width).toBeGreaterThan(101.1 + 16 + AROUND);
});

it('knows the longest text from all rows where they were counted, else from the first', () => {
  const cellText = String;
  const rows = [['flood'], [null], ['drought']];
  expect(longestTexts([hazard], null, rows, { cellText })).toEqual([['flood', 'drought']]);
  const counted = {
    name: 'hazard',
    filled: 2,
    distinct: 2,
    least: 'drought',
    most: 'flood',
    longest: 'volcanic-activity',
  };
  expect(longestTexts([hazard], [counted], rows, { cellText })[0]).toContain('volcanic-activity');
});

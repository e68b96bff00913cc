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

it('gives a column the room of its longest text, within bounds', () => {
  expect(widthOf([], { ...hazard, name: 'set' })).toBe(90);
  // Measured on screen at 13 px: 127 px of letters and 21 px of padding and line.
  expect(widthOf(['extreme-temperature'])).toBeGreaterThan(148);
  expect(widthOf(['冰湖溃决洪水引发的灾害'])).toBeGreaterThan(11 * 13 + 21);
  expect(widthOf(['x'.repeat(400)])).toBe(280);
});

it('leaves room for a unit, and for the mark of a sorted column beside its name', () => {
  const loss: TableField = { ...hazard, name: 'lossUsd', type: 'number', unit: 'current US$ each' };
  expect(widthOf([], loss)).toBeGreaterThan(16 * 7);
  const [sorted] = gridColumns(
    [{ ...hazard, name: 'emdatSubgroup' }],
    [{ field: 'emdatSubgroup', descending: true }],
    [],
    inEnglish,
  );
  expect(sorted?.sorted).toBe('descending');
  expect(sorted?.width).toBeGreaterThan(13 * 7.4 + 40);
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

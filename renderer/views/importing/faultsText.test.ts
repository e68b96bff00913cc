import { expect, it } from 'vitest';
import { faultsText, GREATEST_TEXT } from './faultsText.ts';

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

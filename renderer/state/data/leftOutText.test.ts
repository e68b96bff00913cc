import { expect, it } from 'vitest';
import { wordsIn } from '../../words/words.ts';
import { leftOutText } from './leftOutText.ts';

const written = (number: number): string => number.toLocaleString('en');

it.each([
  [{ rows: 3676, columns: 0 }, '3,676 rows are left out for want of room.'],
  [{ rows: 1, columns: 0 }, '1 row is left out for want of room.'],
  [{ rows: 0, columns: 26 }, '26 columns are left out for want of room.'],
  [{ rows: 2, columns: 5 }, '2 rows and 5 columns are left out for want of room.'],
])('names what is left out, and never a zero: %j', (leftOut, text) => {
  expect(leftOutText(leftOut, written, wordsIn('en'))).toBe(text);
});

it('is silent where all has room', () => {
  expect(leftOutText({ rows: 0, columns: 0 }, written, wordsIn('zh'))).toBeNull();
});

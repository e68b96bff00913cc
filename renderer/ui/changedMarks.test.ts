import { expect, test } from 'vitest';
import { changedMarks } from './changedMarks.ts';

const all = ['a', 'b', 'c'];

test('keeps a mark taken away a moment ago away, though it is still seen', () => {
  expect(changedMarks(all, new Set(['a', 'b', 'c']), ['a', 'b'], ['a'])).toEqual(['a', 'c']);
});

test('keeps a mark set a moment ago, though it is not seen yet', () => {
  expect(changedMarks(all, new Set(['c', 'a']), ['a'], ['a', 'b'])).toEqual(['a', 'b', 'c']);
});

test('takes away what was seen and is seen no more', () => {
  expect(changedMarks(all, new Set(['b']), ['a', 'b'], ['a', 'b'])).toEqual(['b']);
});

test('marks all where all are wanted', () => {
  expect(changedMarks(all, 'all', ['a'], [])).toEqual(all);
});

test('starts from nothing where the list was cleared', () => {
  expect(changedMarks(all, new Set(['c']), [], [])).toEqual(['c']);
});

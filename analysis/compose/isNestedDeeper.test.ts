import { expect, it } from 'vitest';
import { isNestedDeeper } from './isNestedDeeper.ts';

it('counts levels of lists and objects, not their size', () => {
  expect(isNestedDeeper(1, 0)).toBe(false);
  expect(isNestedDeeper({}, 0)).toBe(true);
  expect(isNestedDeeper([[1]], 1)).toBe(true);
  expect(isNestedDeeper({ a: [1, 2, { b: null }] }, 3)).toBe(false);
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level++) deep = { ln: deep };
  expect(isNestedDeeper(deep, 1000)).toBe(true);
});

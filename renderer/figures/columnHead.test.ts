import { expect, it } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { columnHead } from './columnHead.ts';

const say = wordsIn('zh');

it('calls names of rows what they are: countries, or parts of an index', () => {
  expect(columnHead('name', ['area', 'name'], say)).toBe('国家');
  expect(columnHead('name', ['area', 'node', 'name'], say)).toBe('分项');
});

it('names ranks of a step in words, and leaves heads in the language of the figure', () => {
  expect(columnHead('rank, 2024', ['area', 'name'], say)).toBe('名次，2024');
  expect(columnHead('死亡人数', ['area', 'name'], say)).toBe('死亡人数');
});

import { expect, it } from 'vitest';
import { rulesOf } from '../chart/rulesOf.ts';
import { gallery } from '../chart/testing/gallery.ts';
import { wordsIn } from '../words/words.ts';
import { columnHead, isForReaders } from './columnHead.ts';

it.each(Object.entries(gallery))('the numbers of %s have heads in Chinese', (_, make) => {
  const spec = make('zh');
  const columns = rulesOf(spec).columns(spec).filter(isForReaders);
  const all = columns.map(({ header }) => header);
  const heads = columns.map((column) => columnHead(column, all, wordsIn('zh')));
  expect(heads.filter((head) => !/\p{Script=Han}/u.test(head))).toEqual([]);
  expect(new Set(heads).size).toBe(heads.length);
});

import { expect, it } from 'vitest';
import { testSeries } from '../export/testing/specs.ts';
import { columnHead, isForReaders } from './columnHead.ts';
import { textColumn } from './DataColumn.ts';
import { rulesOf } from './rulesOf.ts';
import { gallery } from './testing/gallery.ts';

const head = (header: string, all: readonly string[]): string =>
  columnHead(textColumn(header, []), all, 'zh');

it('calls names of rows what they are: countries, parts of an index, or others', () => {
  expect(head('name', ['area', 'name'])).toBe('国家');
  expect(head('name', ['area', 'node', 'name'])).toBe('分项');
  expect(head('name', ['code', 'name'])).toBe('名称');
});

it('names ranks of a step in words, and leaves heads in the language of the figure', () => {
  expect(head('rank, 2024', ['area', 'name'])).toBe('名次，2024');
  expect(head('死亡人数', ['area', 'name'])).toBe('死亡人数');
});

it.each([...Object.entries(gallery), ['series', testSeries] as const])(
  'the numbers of %s have heads in Chinese',
  (_, make) => {
    const spec = make('zh');
    const columns = rulesOf(spec).columns(spec).filter(isForReaders);
    const all = columns.map(({ header }) => header);
    const heads = columns.map((column) => columnHead(column, all, 'zh'));
    expect(heads.filter((each) => !/\p{Script=Han}/u.test(each))).toEqual([]);
    expect(new Set(heads).size).toBe(heads.length);
  },
);

import { expect, it } from 'vitest';
import { figureOf } from '../chart/figure/figurePresets.ts';
import { gallery } from '../chart/testing/gallery.ts';
import { dataColumns } from './dataColumns.ts';
import { testRanking, testSeries } from './testing/specs.ts';

const kinds = [
  ...Object.entries(gallery),
  ['series', testSeries],
  ['ranking with intervals', (language: 'en' | 'zh') => testRanking(3, language)],
] as const;

it.each(kinds)(
  'a Chinese file of %s has Chinese heads of their own, gaps told in Chinese',
  (_, make) => {
    const columns = dataColumns({ name: null, figure: figureOf(make('zh')), whole: null }, 'all');
    const heads = columns.map(({ header }) => header);
    expect(heads.filter((head) => !/\p{Script=Han}/u.test(head))).toEqual([]);
    expect(heads.filter((head) => /[(),:]|missing|reason/.test(head))).toEqual([]);
    expect(new Set(heads).size).toBe(heads.length);
    const told = columns
      .filter(({ isReason, told: states }) => isReason === true || states !== undefined)
      .flatMap(({ cells }) => cells);
    expect(told.filter((cell) => /[a-z]/.test(String(cell)))).toEqual([]);
  },
);

it('an English file keeps the names and the reasons that programs know', () => {
  const item = { name: null, figure: figureOf(testRanking(3, 'en')), whole: null };
  const columns = dataColumns(item, 'shown');
  expect(columns.map(({ header }) => header)).toEqual([
    'area',
    'name',
    'Deaths per million people (deaths per million people per year)',
    'missing reason',
    'rank',
    '5th percentile',
    '95th percentile',
  ]);
  expect(columns[3]?.cells).toEqual(['', '', 'not-reported']);
});

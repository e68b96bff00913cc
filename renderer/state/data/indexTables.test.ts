import { expect, it } from 'vitest';
import { column } from '../../../analysis/column.ts';
import { build } from '../../../analysis/compose/build.ts';
import { smallName, smallRecipe } from '../../../analysis/testing/smallRecipe.ts';
import { tableNumbers } from '../../words/tableNumbers.ts';
import type { Built } from '../builds/built.ts';
import { indexFields, indexRows } from './indexTables.ts';

const name = smallName;
const parsed = smallRecipe(
  [
    { code: 'top', name, children: ['x'] },
    { code: 'x', name: { en: 'Floods', zh: '洪水' }, column: 'raw x', unit: 'people per year' },
  ],
  [
    { step: 'normalise', by: { method: 'goalposts', lower: 0, upper: 20, scale: 10 } },
    { step: 'aggregate', by: { method: 'arithmeticMean' } },
  ],
);
const table = {
  areas: ['A', 'B', 'C'],
  columns: new Map([['raw x', column([10, 20, 'not-reported'])]]),
};
const made = build(parsed, table);
if (!made.ok) throw new Error(made.failure.message);
const built: Built = {
  source: { kind: 'opened', recipe: parsed },
  base: parsed,
  recipe: parsed,
  table,
  build: made.value,
  root: 'top',
};

it('lists the data before any step, the indicators on their scale, and the nodes with ranks', () => {
  const names = (of: Parameters<typeof indexFields>[1]) =>
    indexFields(built, of, 'zh').map((field) => field.name);
  expect(names('index/raw')).toEqual(['iso3', 'raw x']);
  expect(names('index/normalised')).toEqual(['iso3', 'x']);
  expect(names('index/scores')).toEqual(['iso3', 'top', 'rank']);
  expect(indexFields(built, 'index/raw', 'zh')[1]).toMatchObject({
    unit: '人/年',
    description: '洪水',
  });
});

it('says that its years are years, so that none is written with a group mark', () => {
  const years = { ...table, years: [2023, 2024, 2024] };
  for (const of of ['index/raw', 'index/normalised', 'index/scores'] as const) {
    const [, year] = indexFields({ ...built, table: years }, of, 'zh');
    expect(year).toMatchObject({ name: 'year', unit: 'year', unitZh: '年份' });
    expect(tableNumbers('en-GB').shown(2024, year?.unit)).toBe('2024');
  }
});

it('has the numbers of the build, by hand: half and all of the scale, then the ranks', () => {
  expect(indexRows(built, 'index/normalised')).toMatchObject({
    iso3: ['A', 'B', 'C'],
    x: { values: Float64Array.of(5, 10, Number.NaN) },
  });
  expect(indexRows(built, 'index/scores')).toMatchObject({
    rank: { cells: Float64Array.of(2, 1, Number.NaN) },
  });
});

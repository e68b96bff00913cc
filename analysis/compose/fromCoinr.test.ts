import { describe, expect, it } from 'vitest';
import { valueOf } from '../testing/reference.ts';
import { build } from './build.ts';
import { fromCoinr } from './fromCoinr.ts';

const data = [
  ['Time', 'uCode', 'uName', 'Income', 'I1', 'I2', 'Population'],
  ['2020', 'A', 'Aland', 'low', '1', '40', '1'],
  ['2020', 'B', 'Bland', 'NA', '2', '10', '1'],
  ['2020', 'C', 'Cland', 'high', '5', '20', '1'],
];
const meta = (direction: string): readonly (readonly string[])[] => [
  ['Type', 'iCode', 'Level', 'iName', 'Weight', 'Parent', 'Direction', 'Denominator'],
  ['Indicator', 'I1', '1', 'First', '1', 'T', '1', 'Population'],
  ['Indicator', 'I2', '1', '', '1', 'U', '1', 'NA'],
  ['Aggregate', 'T', '2', 'One', '1', 'Index', '1', ''],
  ['Aggregate', 'U', '2', 'Other', '1', 'Index', direction, ''],
  ['Aggregate', 'Index', '3', 'All', 'NA', 'NA', 'NA', ''],
  ['Group', 'Income', 'NA', 'NA', 'NA', 'NA', 'NA', ''],
  ['Denominator', 'Population', 'NA', 'NA', 'NA', 'NA', 'NA', ''],
  ['Other', 'uName', 'NA', 'NA', 'NA', 'NA', 'NA', ''],
];
const index = (direction: string): readonly number[] => {
  const { recipe, table } = valueOf(fromCoinr(data, meta(direction)));
  return [...(valueOf(build(recipe, table)).scores.get('Index')?.values ?? [])];
};

describe('fromCoinr', () => {
  it('reads columns in any order, and what stands outside the index', () => {
    const { recipe, table } = valueOf(fromCoinr(data, meta('1')));
    expect([table.years, table.groups?.get('Income')]).toEqual([
      [2020, 2020, 2020],
      ['low', null, 'high'],
    ]);
    expect(recipe.steps[0]).toEqual({
      step: 'denominate',
      of: [{ node: 'I1', by: 'Population' }],
    });
    expect(recipe.framework.nodes[0]).toMatchObject({ code: 'T', name: { en: 'One' } });
    // I1 becomes 0, 25, 100 and I2 100, 0, 33.3
    expect(index('1').map((score) => Number(score.toFixed(6)))).toEqual([50, 12.5, 66.666667]);
  });

  it('turns an aggregate around where its direction is -1, which COINr passes over', () => {
    expect(index('-1').map((score) => Number(score.toFixed(6)))).toEqual([0, 62.5, 83.333333]);
  });
});

import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { build } from '../compose/build.ts';
import { smallRecipe } from '../testing/smallRecipe.ts';
import { measuredColumns } from './measuredColumns.ts';

const people = { series: 'population', at: { column: 'floods.year' } };

function measured(nodes: readonly object[], steps: readonly object[] = []): readonly string[] {
  const made = build(smallRecipe(nodes, steps), {
    areas: ['X', 'Y'],
    columns: new Map(
      [
        'floods',
        'floods.year',
        'floods.imputed',
        'population.2023',
        'population.2024',
        'population.note',
        'land',
        'published',
        'wealth',
      ].map((code) => [code, column(code.endsWith('.year') ? [2023, 2024] : [1, 2])]),
    ),
  });
  if (!made.ok) throw new Error(made.failure.message);
  return measuredColumns(made.value);
}

const index = { code: 'index', children: ['rate', 'wealth'] };
const wealth = { code: 'wealth' };

describe('measuredColumns', () => {
  it('takes what is divided and every year of what it is divided by, not the year that says which', () => {
    const rate = { code: 'rate', formula: { divide: [{ column: 'floods' }, people] } };
    expect(measured([index, rate, wealth])).toEqual([
      'floods',
      'population.2023',
      'population.2024',
      'wealth',
    ]);
  });

  it('leaves out what is only counted or only asked for', () => {
    const rate = {
      code: 'rate',
      formula: {
        if: { present: { column: 'floods.imputed' } },
        then: { countMissing: [{ column: 'land' }] },
        else: { column: 'floods' },
      },
    };
    expect(measured([index, rate, wealth])).toEqual(['floods', 'wealth']);
  });

  it('takes what decides a condition by its size, and the cell of a named area', () => {
    const rate = {
      code: 'rate',
      formula: {
        if: { below: [{ column: 'land' }, 1] },
        then: { column: 'floods', area: 'X' },
        else: 0,
      },
    };
    expect(measured([index, rate, wealth])).toEqual(['floods', 'land', 'wealth']);
  });

  it('leaves out a column that no node of the index uses, another tree of the framework too', () => {
    const reliability = { code: 'reliability', formula: { column: 'floods.year' } };
    expect(measured([{ code: 'index', children: ['wealth'] }, wealth, reliability])).toEqual([
      'wealth',
    ]);
  });

  it('takes the columns of indicators by their column, not the figure that stands for a node', () => {
    const rate = { code: 'rate', children: ['own'], parentsTake: 'published' };
    const own = { code: 'own', column: 'floods' };
    expect(measured([index, rate, own, wealth])).toEqual(['floods', 'wealth']);
  });

  it('takes denominators of the steps', () => {
    const rate = { code: 'rate', column: 'floods' };
    const steps = [
      {
        step: 'denominate',
        of: [
          { node: 'rate', by: 'land' },
          { node: 'wealth', by: 'population', year: 2023 },
        ],
      },
    ];
    expect(measured([index, rate, wealth], steps)).toEqual([
      'floods',
      'population.2023',
      'population.2024',
      'land',
      'wealth',
    ]);
  });
});

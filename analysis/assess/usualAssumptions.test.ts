import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { build } from '../compose/build.ts';
import type { Build } from '../compose/trace.ts';
import { smallRecipe } from '../testing/smallRecipe.ts';
import { assumptionSchema } from './assumption.ts';
import { usualAssumptions } from './usualAssumptions.ts';

function builtBy(method: string, values: readonly number[], scale?: object): Build {
  const recipe = smallRecipe(
    [{ code: 'index', children: ['a', 'b'] }, { code: 'a' }, { code: 'b' }],
    [
      ...(scale === undefined ? [] : [{ step: 'normalise', by: scale }]),
      { step: 'aggregate', by: { method } },
    ],
  );
  const made = build(recipe, {
    areas: ['X', 'Y', 'Z'],
    columns: new Map([
      ['a', column([...values])],
      ['b', column([1, 3, 2])],
    ]),
  });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

const names = (settings: Parameters<typeof usualAssumptions>[1]): readonly string[] =>
  usualAssumptions(builtBy('geometricMean', [1, 2, 3]), settings).map((each) => each.name);

describe('usualAssumptions', () => {
  it('varies weights, means and data as far as is asked', () => {
    expect(names({})).toEqual(['weights', 'aggregation']);
    expect(names({ weightSpread: 0, relativeError: 0.1 })).toEqual(['aggregation', 'data']);
    expect(names({ weightSpread: 0, aggregation: false })).toEqual([]);
    const all = usualAssumptions(builtBy('geometricMean', [1, 2, 3]), { relativeError: 0.1 });
    expect(assumptionSchema.array().safeParse(all).success).toBe(true);
  });

  const means = (built: Build): readonly unknown[] =>
    usualAssumptions(built).flatMap((each) =>
      each.kind === 'step'
        ? each.alternatives.map((step) => (step.step === 'aggregate' ? step.by.method : null))
        : [],
    );

  it.each([
    ['arithmeticMean', [1, 2, 3], undefined, ['arithmeticMean', 'geometricMean']],
    ['geometricMean', [1, 2, 3], undefined, ['geometricMean', 'arithmeticMean']],
    ['median', [1, 2, 3], undefined, ['median', 'arithmeticMean', 'geometricMean']],
    // A score of zero has no geometric mean, and one below zero no power mean of one half.
    ['arithmeticMean', [0, 2, 3], undefined, ['arithmeticMean', 'powerMean']],
    ['arithmeticMean', [1, 2, 3], { method: 'zScore' }, ['arithmeticMean', 'median']],
  ] as const)(
    'puts beside the mean %s of %j (%j) the means that can be built',
    (method, values, scale, expected) => {
      expect(means(builtBy(method, values, scale))).toEqual(expected);
    },
  );
});

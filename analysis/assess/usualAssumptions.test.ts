import { expect, it } from 'vitest';
import { preset } from '../presets/presets.ts';
import { assumptionSchema } from './assumption.ts';
import { usualAssumptions } from './usualAssumptions.ts';

it('varies weights, means and data as far as is asked', () => {
  const recipe = preset('inform-risk-2025');
  if (!recipe.ok) throw new Error(recipe.failure.message);
  const names = (settings: Parameters<typeof usualAssumptions>[2]): readonly string[] =>
    usualAssumptions(recipe.value, ['a'], settings).map(({ name }) => name);
  expect(names({})).toEqual(['weights', 'aggregation']);
  expect(names({ weightSpread: 0, relativeError: 0.1 })).toEqual(['aggregation', 'data']);
  expect(names({ weightSpread: 0, aggregation: false })).toEqual([]);
  const all = usualAssumptions(recipe.value, ['a'], { relativeError: 0.1 });
  expect(assumptionSchema.array().safeParse(all).success).toBe(true);
});

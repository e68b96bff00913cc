import { describe, expect, it } from 'vitest';
import { aggregateSettings } from '../../../analysis/aggregate/settings.ts';
import { column } from '../../../analysis/column.ts';
import { type NormaliseSettings, normaliseSettings } from '../../../analysis/normalise/settings.ts';
import { aggregateDefaults, normaliseDefault, plainNormalisers } from './methodDefaults.ts';

describe('method defaults', () => {
  it('are settings that a recipe may hold, one for each way to aggregate', () => {
    for (const settings of aggregateDefaults) {
      expect(aggregateSettings.safeParse(settings).success, settings.method).toBe(true);
    }
    const methods = aggregateSettings.options.map((option) => option.shape.method.value);
    expect(aggregateDefaults.map(({ method }) => method).sort()).toEqual([...methods].sort());
  });

  it('keep the scale of the scores and put goalposts at the ends', () => {
    const raw = column([3, 'no-data', 30]);
    for (const method of plainNormalisers) {
      const settings = normaliseDefault(method, raw, column([2, 9]));
      expect(normaliseSettings.safeParse(settings).success, method).toBe(true);
    }
    expect(normaliseDefault('goalposts', raw, column([2, 9]))).toEqual({
      method: 'goalposts',
      lower: 3,
      upper: 30,
      scale: 10,
    });
    expect(normaliseDefault('minMax', raw, column([0.4]))).toMatchObject({ upper: 1 });
  });

  it('keep the scale of the recipe where the scores are on another one by now', () => {
    const raw = column([3, 30]);
    // Scores in standard deviations, say.
    const changed = column([-1, 1.5]);
    const scaleFor = (ofRecipe: NormaliseSettings) =>
      normaliseDefault('percentileRank', raw, changed, ofRecipe);
    const ofScale = (scale: number) => ({ method: 'percentileRank', scale });
    expect(scaleFor({ method: 'minMax' })).toEqual(ofScale(100));
    expect(scaleFor({ method: 'minMax', upper: 1 })).toEqual(ofScale(1));
    expect(scaleFor({ method: 'goalposts', lower: 0, upper: 9, scale: 10 })).toEqual(ofScale(10));
    expect(scaleFor({ method: 'none' })).toEqual(ofScale(100));
  });

  it('begin at the recipe’s own settings where it normalises this way', () => {
    const ofRecipe = { method: 'goalposts', lower: 20, upper: 85, scale: 1 } as const;
    const raw = column([50, 84]);
    const goalposts = normaliseDefault('goalposts', raw, column([0.4, 1]), ofRecipe);
    expect(goalposts).toEqual(ofRecipe);
    const minMax = normaliseDefault('minMax', raw, column([0.4, 1]), ofRecipe);
    expect(minMax).toEqual({ method: 'minMax', lower: 0, upper: 1 });
  });
});

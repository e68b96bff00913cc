import { describe, expect, it } from 'vitest';
import type { Step } from '../../../analysis/compose/step.ts';
import { alignedSteps } from './alignedSteps.ts';

const impute: Step = { step: 'impute', by: { method: 'columnMean' } };
const classify: Step = { step: 'classify', by: { method: 'quantileClasses', classes: 5 } };
const minMax: Step = { step: 'normalise', by: { method: 'minMax' } };
const zScore: Step = { step: 'normalise', by: { method: 'zScore' } };
const mean: Step = { step: 'aggregate', by: { method: 'arithmeticMean' } };
const median: Step = { step: 'aggregate', by: { method: 'median' } };
const original = [impute, minMax, mean, classify];

describe('alignedSteps', () => {
  it('finds changed methods beside steps that were left out', () => {
    expect(alignedSteps(original, original)).toEqual(original);
    expect(alignedSteps(original, [zScore, median])).toEqual([
      undefined,
      zScore,
      median,
      undefined,
    ]);
  });
  it('tells two steps of one kind apart by their settings, also as copies', () => {
    const second: Step = { step: 'impute', by: { method: 'columnMedian' } };
    expect(alignedSteps([impute, second, mean], [{ ...second }, median])).toEqual([
      undefined,
      second,
      median,
    ]);
  });
});

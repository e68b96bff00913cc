import { describe, expect, it } from 'vitest';
import { preset } from '../presets/presets.ts';
import { recipeDifferences } from './recipeDifferences.ts';
import { editRecipe, noEdits } from './recipeEdits.ts';

const inform = (() => {
  const given = preset('inform-risk-2025');
  if (!given.ok) throw new Error(given.failure.message);
  return given.value;
})();

describe('recipeDifferences', () => {
  it('finds none between a recipe and its copy', () => {
    expect(recipeDifferences(inform, inform)).toEqual([]);
    expect(recipeDifferences(inform, structuredClone(inform))).toEqual([]);
  });

  it('says weights, methods and steps from the one to the other', () => {
    const edited = editRecipe(inform, {
      weights: { INFORM: { VU: 2 }, 'VU.SEV': { 'VU.SEV.PD': 1 } },
      off: [],
      nodes: { INFORM: { aggregate: { method: 'arithmeticMean' } }, VU: { round: 'none' } },
      steps: inform.steps.map((step) =>
        step.step === 'aggregate' ? { ...step, by: { method: 'median' } } : step,
      ),
    });
    expect(recipeDifferences(inform, edited)).toEqual([
      { kind: 'weight', node: 'VU', parent: 'INFORM', from: 1, to: 2 },
      { kind: 'aggregate', node: 'INFORM', from: 'geometricMean', to: 'arithmeticMean' },
      { kind: 'settings', node: 'VU', what: 'round' },
      { kind: 'weight', node: 'VU.SEV.PD', parent: 'VU.SEV', from: 2, to: 1 },
      { kind: 'step', step: 'aggregate', from: 'informGeometricMean', to: 'median' },
    ]);
  });

  it('calls a node without weight in any parent switched off, and back on', () => {
    const without = editRecipe(inform, { ...noEdits, off: ['HA.NAT.DR'] });
    expect(recipeDifferences(inform, without)).toEqual([{ kind: 'off', node: 'HA.NAT.DR' }]);
    expect(recipeDifferences(without, inform)).toEqual([{ kind: 'on', node: 'HA.NAT.DR' }]);
  });
});

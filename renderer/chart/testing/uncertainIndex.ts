import type { Assumption } from '../../../analysis/assess/assumption.ts';
import { type Sensitivity, sobol } from '../../../analysis/assess/sobol.ts';
import { type Uncertainty, uncertainty } from '../../../analysis/assess/uncertainty.ts';
import { column } from '../../../analysis/column.ts';
import { build } from '../../../analysis/compose/build.ts';
import type { Recipe } from '../../../analysis/compose/recipe.ts';
import { random } from '../../../analysis/stats/random.ts';
import { valueOf } from '../../../analysis/testing/reference.ts';
import { informScores } from './bundledRows.ts';

const name = { en: 'x', zh: 'x' };
const recipe: Recipe = {
  format: 'riskbelt-recipe',
  version: 1,
  code: 'dimensions',
  name,
  data: [],
  framework: {
    nodes: [
      { code: 'index', name, children: ['HA', 'VU', 'CC'] },
      { code: 'HA', name },
      { code: 'VU', name },
      { code: 'CC', name },
    ],
  },
  steps: [
    { step: 'normalise', by: { method: 'none' } },
    { step: 'aggregate', by: { method: 'geometricMean' } },
    {
      step: 'classify',
      by: { method: 'fixedLimits', editions: [{ edition: '2025', limits: [2.2, 3.2, 5.1, 6.9] }] },
    },
  ],
};
const assumptions: readonly Assumption[] = [
  { kind: 'weights', name: 'weights', draw: 'multiplicative' },
  {
    kind: 'step',
    name: 'mean',
    step: 1,
    alternatives: [
      { step: 'aggregate', by: { method: 'geometricMean' } },
      { step: 'aggregate', by: { method: 'arithmeticMean' } },
    ],
  },
  {
    kind: 'noise',
    name: 'data',
    columns: ['HA', 'VU', 'CC'].map((code) => ({ column: code, standardError: 0.05 })),
  },
];

/** The three dimensions of INFORM 2025 put together anew, with what is not certain about it. */
export function uncertainIndex(): {
  readonly areas: readonly string[];
  readonly spread: Uncertainty;
  readonly sensitivity: Sensitivity;
} {
  const scores = informScores();
  const areas = [...(scores.get('INFORM')?.keys() ?? [])].filter((area) =>
    ['HA', 'VU', 'CC'].every((code) => (scores.get(code)?.get(area) ?? 0) > 0.3),
  );
  const columns = new Map(
    ['HA', 'VU', 'CC'].map((code) => [
      code,
      column(areas.map((area) => scores.get(code)?.get(area) ?? 'no-data')),
    ]),
  );
  const built = valueOf(build(recipe, { areas, columns }));
  return {
    areas,
    spread: valueOf(uncertainty(built, assumptions, { runs: 200 }, random(7))),
    sensitivity: valueOf(sobol(built, assumptions, { samples: 64 }, random(7))),
  };
}

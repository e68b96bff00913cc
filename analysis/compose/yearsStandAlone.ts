import type { FrameworkNode } from '../framework.ts';
import { fixedScales } from '../normalise/fixedScales.ts';
import { placesAmongAreas } from './aggregateByYear.ts';
import type { Recipe } from './recipe.ts';
import type { Step } from './step.ts';

/** Methods of aggregation that look at one area at a time, or at those of one year. */
const byArea: ReadonlySet<string> = new Set([
  'arithmeticMean',
  'geometricMean',
  'informGeometricMean',
  'harmonicMean',
  'powerMean',
  'median',
  'maximum',
  'weakestLink',
  ...placesAmongAreas,
]);

/**
 * Whether a year of a panel has the same scores and classes when it is built without the others.
 *
 * It has where scales, weights and class limits are fixed and nothing is imputed, treated or screened;
 * methods that are not known to look at one area or one year at a time are taken to look at all.
 *
 * @param recipe - any recipe
 * @returns true where the years can be built one by one
 * @cost O(nodes + steps)
 * @source oecd2008, "Normalisation of data"
 * @example `yearsStandAlone(humanDevelopmentIndex)` // true: goalposts, no limits of its own data
 */
export function yearsStandAlone({ framework, steps }: Recipe): boolean {
  return framework.nodes.every(isAlone) && steps.every(stepIsAlone);
}

function isAlone({ normalise, aggregate, weigh, classify, treat }: FrameworkNode): boolean {
  return (
    weigh === undefined &&
    treat === undefined &&
    (normalise === undefined || fixedScales.has(normalise.method)) &&
    (aggregate === undefined || byArea.has(aggregate.method)) &&
    (classify === undefined || classify.method === 'fixedLimits')
  );
}

function stepIsAlone(step: Step): boolean {
  switch (step.step) {
    case 'normalise':
      return fixedScales.has(step.by.method);
    case 'aggregate':
      return byArea.has(step.by.method);
    case 'classify':
      return step.by.method === 'fixedLimits';
    case 'denominate':
      return true;
    case 'screen':
    case 'impute':
    case 'treat':
    case 'weigh':
      return false;
  }
}

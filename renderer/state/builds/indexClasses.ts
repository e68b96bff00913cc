import { roundedBreaks } from '../../../analysis/classify/roundedBreaks.ts';
import { column } from '../../../analysis/column.ts';
import { namedPalette } from '../../chart/classes.ts';
import type { ValueClasses } from '../../chart/spec.ts';
import type { IndexOnScreen } from './useIndex.ts';

/** Classes that a reader can tell apart where the recipe names none. */
const mostClasses = 6;

/**
 * The classes that the scores of a node are coloured by: the recipe's own, else rounded ones. Five
 * classes of risk take the colours of risk; all other classes a sequence.
 */
export function indexClasses({
  classes,
  ranked,
}: Pick<IndexOnScreen, 'classes' | 'ranked'>): ValueClasses {
  if (classes !== undefined) {
    const { limits } = classes;
    return { method: 'fixed', breaks: limits, palette: namedPalette(limits.length + 1) };
  }
  const breaks = roundedBreaks(column(ranked.map(({ score }) => score)), mostClasses);
  return { method: 'rounded', breaks, palette: 'viridis' };
}

import { shownOf } from './shownOf.ts';
import type { IndexOnScreen } from './useIndex.ts';

/**
 * The index on screen as it stands in another year of its panel; the same where none is asked for.
 *
 * @param index - on screen
 * @param year -  of the panel, or null
 */
export function indexInYear(index: IndexOnScreen, year: number | null): IndexOnScreen {
  if (year === null || year === index.scope.year) return index;
  const scope = { ...index.scope, year };
  return { ...index, scope, ...shownOf(index.built, index.node, scope) };
}

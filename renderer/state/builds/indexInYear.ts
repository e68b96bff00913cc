import { byRank, standings } from './standings.ts';
import { countRanked, type IndexOnScreen } from './useIndex.ts';

/**
 * The index on screen as it stands in another year of its panel; the same where none is asked for.
 *
 * @param index - on screen
 * @param year -  of the panel, or null
 */
export function indexInYear(index: IndexOnScreen, year: number | null): IndexOnScreen {
  if (year === null || year === index.scope.year) return index;
  const { built, node } = index;
  const scope = { ...index.scope, year };
  const all = standings(built, node, scope);
  return {
    ...index,
    scope,
    ranked: byRank(all),
    byArea: new Map(all.map((each) => [each.area, each])),
    count: countRanked(built, node, scope, all),
    rankedIn: (code) =>
      standings(built, code, { ...scope, areas: null, ranksWithin: 'all' }).filter(
        ({ rank }) => rank !== null,
      ).length,
  };
}

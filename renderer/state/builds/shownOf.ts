import type { Built } from './built.ts';
import { byRank, type Scope, type Standing, standings } from './standings.ts';

/** Where areas stand. */
export interface Shown {
  /** Areas shown, by rank. */
  readonly ranked: readonly Standing[];
  readonly byArea: ReadonlyMap<string, Standing>;
  /** How many areas the ranks count. */
  readonly count: number;
  /** How many areas have a rank in a node, in the year shown. */
  readonly rankedIn: (node: string) => number;
}

/** Where the areas stand in a node of a build. */
export function shownOf(built: Built, node: string, scope: Scope): Shown {
  const all = standings(built, node, scope);
  return {
    ranked: byRank(all),
    byArea: new Map(all.map((each) => [each.area, each])),
    count: countRanked(built, node, scope, all),
    rankedIn: (code) =>
      standings(built, code, { ...scope, areas: null, ranksWithin: 'all' }).filter(
        ({ rank }) => rank !== null,
      ).length,
  };
}

/** How many areas the ranks count. */
function countRanked(built: Built, node: string, scope: Scope, shown: readonly Standing[]): number {
  const counted =
    scope.ranksWithin === 'all' && scope.areas !== null
      ? standings(built, node, { ...scope, areas: null })
      : shown;
  return counted.filter(({ rank }) => rank !== null).length;
}

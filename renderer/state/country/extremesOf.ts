import {
  type ProfileRow,
  strengthsAndWeaknesses,
} from '../../../analysis/assess/strengthsAndWeaknesses.ts';
import type { Built } from '../builds/built.ts';
import { type Scope, shownRows } from '../builds/standings.ts';

/** Indicators in each list at most. */
const lines = 6;

/** Indicators in which one country ranks highest and lowest; none stands in both. */
export interface Extremes {
  readonly highest: readonly ProfileRow[];
  readonly lowest: readonly ProfileRow[];
}

/**
 * The indicators that stand out of one country, by ranks that count as everywhere: among all areas of
 * the index, or among those of the set where ranks are to count within it. Where there are too few for
 * two full lists, each list has one half, and the first the one in the middle. Null where it has no row.
 */
export function extremesOf({ table, build }: Built, area: string, scope: Scope): Extremes | null {
  const all = shownRows(table, { ...scope, areas: null });
  const isOfSet = scope.ranksWithin === 'set' && scope.areas?.has(area) === true;
  const among = new Set(isOfSet ? shownRows(table, scope) : all);
  const row = all.find((each) => table.areas[each] === area);
  if (row === undefined) return null;
  const indicators = build.trace.framework.indicators.flatMap(({ node }) => {
    const column = build.scores.get(node.code);
    return column === undefined
      ? []
      : [
          {
            code: node.code,
            column,
            direction: node.firstRank === 'least' ? (-1 as const) : (1 as const),
          },
        ];
  });
  const { strengths: ranked } = strengthsAndWeaknesses(indicators, row, {
    count: indicators.length,
    leastUnique: 0.1,
    withoutLast: false,
    among,
  });
  const half = Math.ceil(ranked.length / 2);
  return {
    highest: ranked.slice(0, Math.min(lines, half)),
    lowest: ranked.slice(half).slice(-lines).toReversed(),
  };
}

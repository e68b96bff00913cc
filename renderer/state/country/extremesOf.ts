import {
  type ProfileRow,
  strengthsAndWeaknesses,
} from '../../../analysis/assess/strengthsAndWeaknesses.ts';
import type { Built } from '../builds/built.ts';
import { type Scope, shownRows } from '../builds/standings.ts';

/** Indicators in each list. */
const lines = 6;

/** Indicators in which one country ranks highest and lowest. */
export interface Extremes {
  readonly highest: readonly ProfileRow[];
  readonly lowest: readonly ProfileRow[];
}

/** The indicators that stand out of one country among those shown; null where it has no row. */
export function extremesOf({ table, build }: Built, area: string, scope: Scope): Extremes | null {
  const among = new Set(shownRows(table, scope));
  const row = shownRows(table, { ...scope, areas: null }).find(
    (each) => table.areas[each] === area,
  );
  if (row === undefined) return null;
  const indicators = build.trace.framework.indicators.flatMap(({ node }) => {
    const column = build.scores.get(node.code);
    return column === undefined ? [] : [{ code: node.code, column, direction: 1 as const }];
  });
  const { strengths, weaknesses } = strengthsAndWeaknesses(indicators, row, {
    count: lines,
    leastUnique: 0.1,
    withoutLast: false,
    among: new Set([...among, row]),
  });
  return { highest: strengths, lowest: weaknesses.toReversed() };
}

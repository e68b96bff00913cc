import { rank } from '../../../../analysis/stats/rank.ts';
import { spearman } from '../../../../analysis/stats/spearman.ts';
import type { IndexOnScreen } from '../../builds/useIndex.ts';
import { section, type TakenApart } from './takenApart.ts';

/** Countries that are shown before the rest is asked for. */
const few = 12;

/** What a correlation is explained with. */
export type CorrelationInputs = Pick<
  IndexOnScreen,
  'built' | 'ranked' | 'say' | 'areaName' | 'nodeName' | 'writer' | 'figures'
>;

/**
 * Spearman's correlation of two nodes over the countries shown: the sums that it divides, and the two
 * ranks of every country, those that lie furthest apart first. Null where the build has no such nodes.
 */
export function correlationApart(
  inputs: CorrelationInputs,
  node: string,
  other: string,
): TakenApart | null {
  const { built, ranked, say, areaName, nodeName, writer, figures } = inputs;
  const [xs, ys] = [node, other].map((code) => built.build.scores.get(code)?.values);
  if (xs === undefined || ys === undefined) return null;
  const pairs = ranked
    .map(({ area, row }) => ({ area, x: xs[row] ?? Number.NaN, y: ys[row] ?? Number.NaN }))
    .filter(({ x, y }) => !Number.isNaN(x) && !Number.isNaN(y));
  const [of, to] = [pairs.map(({ x }) => x), pairs.map(({ y }) => y)];
  const rho = spearman(of, to);
  const [r, s] = [rank(of, 'ascending', 'average'), rank(to, 'ascending', 'average')];
  const middle = (pairs.length + 1) / 2;
  const total = (term: (row: number) => number): number =>
    pairs.reduce((sum, _, row) => sum + term(row), 0);
  const from = (ranks: Float64Array, row: number): number => (ranks[row] ?? Number.NaN) - middle;
  const above = total((row) => from(r, row) * from(s, row));
  const [ofX, ofY] = [total((row) => from(r, row) ** 2), total((row) => from(s, row) ** 2)];
  const value = typeof rho === 'number' ? figures(rho) : say(`missing.${rho}`);
  const [writeX, writeY] = [writer(node), writer(other)];
  const rows = pairs
    .map((pair, row) => ({ ...pair, r: r[row] ?? 0, s: s[row] ?? 0 }))
    .toSorted((one, next) => Math.abs(next.r - next.s) - Math.abs(one.r - one.s));
  return {
    title: say('apart.correlation', { node: nodeName(node), other: nodeName(other) }),
    unit: say('apart.spearman'),
    value,
    beside: '',
    sections: [
      section(
        say('explaining.formula'),
        [
          'ρ = Σ(R − R̄)(S − S̄) ÷ √(Σ(R − R̄)² × Σ(S − S̄)²)',
          `ρ = ${figures(above)} ÷ √(${figures(ofX)} × ${figures(ofY)}) = ${value}`,
        ],
        [say('apart.ranksOf', { count: pairs.length, middle: figures(middle) })],
      ),
      {
        ...section(say('explaining.byArea'), []),
        table: {
          heads: [say('explaining.area'), nodeName(node), 'R', nodeName(other), 'S'],
          rows: rows.map((pair) => ({
            key: pair.area,
            cells: [
              areaName(pair.area),
              writeX(pair.x),
              figures(pair.r),
              writeY(pair.y),
              figures(pair.s),
            ],
            asks: { kind: 'scoreExplanationAsked', area: pair.area, node },
          })),
          shown: [0, few],
        },
      },
    ],
    source: null,
    change: { label: say('workbench.explain.change'), event: { kind: 'nodeEditAsked', node } },
  };
}

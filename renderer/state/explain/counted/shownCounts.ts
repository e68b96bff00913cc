import type { RemovalShift } from '../../../../analysis/assess/removalShifts.ts';
import { rank } from '../../../../analysis/stats/rank.ts';
import type { ScatterSpec } from '../../../chart/spec.ts';
import type { Say } from '../../../words/words.ts';
import type { IndexOnScreen } from '../../builds/useIndex.ts';
import type { WindowEvent } from '../../event.ts';
import { type Counted, type CountedPart, counting } from './counted.ts';

/** The countries shown, which the medians of a profile are taken over. */
export function amongCounted({
  built,
  ranked,
  say,
  areaName,
  nodeName,
  writer,
}: Pick<IndexOnScreen, 'built' | 'ranked' | 'say' | 'areaName' | 'nodeName' | 'writer'>): Counted {
  const { root } = built;
  const write = writer(root);
  const scores = built.build.scores.get(root)?.values;
  const partOf = (area: string, row: number): CountedPart => {
    const score = scores?.[row] ?? Number.NaN;
    return {
      key: area,
      name: areaName(area),
      note: Number.isNaN(score) ? say('missing.no-data') : write(score),
      lead: { kind: 'event', event: { kind: 'scoreExplanationAsked', area, node: root } },
    };
  };
  return {
    title: say('counted.median'),
    formulas: [],
    notes: [say('counted.medianNote')],
    lists: counting(
      nodeName(root),
      ranked.map(({ area, row }) => partOf(area, row)),
      say,
    ),
    dataSets: [],
    leads: [
      {
        label: say('apart.median', { node: nodeName(root) }),
        lead: {
          kind: 'event',
          event: {
            kind: 'figureNumberAsked',
            number: { kind: 'median', node: root, year: null, countrySet: null },
          },
        },
      },
    ],
  };
}

/**
 * The correlation of a matrix and the countries that it is taken over, those with the furthest ranks first.
 *
 * @param asks - leads to the panel about two nodes of the index on screen; null where they are of others
 */
export function correlationCounted(
  { points, correlation, quadrants, x, y }: ScatterSpec,
  { say, figures }: Pick<IndexOnScreen, 'say' | 'figures'>,
  asks: WindowEvent | null,
): Counted {
  const both = points.flatMap(({ area, label, x: across, y: upwards }) =>
    typeof across === 'number' && typeof upwards === 'number'
      ? [{ area, label, across, upwards }]
      : [],
  );
  const ranks = {
    across: rank(
      both.map(({ across }) => across),
      'ascending',
      'average',
    ),
    upwards: rank(
      both.map(({ upwards }) => upwards),
      'ascending',
      'average',
    ),
  };
  const apart = both
    .map(({ area, label }, row) => ({
      area,
      label,
      r: ranks.across[row] ?? 0,
      s: ranks.upwards[row] ?? 0,
    }))
    .toSorted((one, other) => Math.abs(other.r - other.s) - Math.abs(one.r - one.s));
  const left = points.filter(({ area }) => !both.some((each) => each.area === area));
  return {
    title: say('counted.correlation', { x: x.measure, y: y.measure }),
    formulas: [
      ...(correlation === null
        ? []
        : [`ρ = Σ(R − R̄)(S − S̄) ÷ √(Σ(R − R̄)² × Σ(S − S̄)²) = ${figures(correlation.coefficient)}`]),
      `n = ${figures(points.length)} − ${figures(left.length)} = ${figures(both.length)}`,
    ],
    notes: [
      say('apart.spearman'),
      ...(quadrants === null
        ? []
        : [say('counted.cuts', { x: figures(quadrants.x), y: figures(quadrants.y) })]),
    ],
    lists: [
      ...counting(
        say('counted.noValue'),
        left.map(({ area, label }) => ({ key: area, name: label, note: '', lead: null })),
        say,
      ),
      ...counting(
        say('counted.ranksOfBoth'),
        apart.map(({ area, label, r, s }) => ({
          key: area,
          name: label,
          note: `R ${figures(r)} · S ${figures(s)}`,
          lead: null,
        })),
        say,
      ),
    ],
    dataSets: [],
    leads:
      asks === null
        ? []
        : [{ label: say('counted.ranksAndSums'), lead: { kind: 'event', event: asks } }],
  };
}

/** The nodes that were left out one by one, the largest shift first. */
export function removalsCounted(
  removals: readonly RemovalShift[],
  nodeName: (code: string) => string,
  say: Say,
): Counted {
  return {
    title: say('counted.removals'),
    formulas: [],
    notes: [say('counted.removalsNote')],
    lists: counting(
      say('robustness.meanShift'),
      removals.map(({ node, meanShift }) => ({
        key: node,
        name: nodeName(node),
        note: say('counted.shift', { places: meanShift.toFixed(1) }),
        lead: {
          kind: 'event',
          event: { kind: 'figureNumberAsked', number: { kind: 'removal', node } },
        },
      })),
      say,
    ),
    dataSets: [],
    leads: [],
  };
}

import { leaveOneOut } from '../../../../analysis/assess/leaveOneOut.ts';
import { testedBuild } from '../../../../analysis/assess/testedBuild.ts';
import { rankNode } from '../../../../analysis/compose/rankNode.ts';
import type { Say } from '../../../words/words.ts';
import type { Built } from '../../builds/built.ts';
import { section, type TakenApart } from './takenApart.ts';

/** What the shift of the ranks without a node is explained with. */
export interface RemovalInputs {
  /** The build that was tested. */
  readonly built: Built;
  /** Of a panel the year that was tested. */
  readonly year: number | null;
  readonly say: Say;
  readonly areaName: (code: string) => string;
  readonly nodeName: (code: string) => string;
  readonly figures: (value: number) => string;
  /** Writes a mean shift with one decimal, as the figure does. */
  readonly places: (value: number) => string;
}

/** Countries that are shown before the rest is asked for, and shifts that the sum lists. */
const [few, listed] = [12, 3] as const;

/**
 * How far ranks move without a node: its weight, the mean with its numbers put in, and every
 * country's two ranks, the largest shift first. Null where the build has no such node.
 */
export function removalApart(inputs: RemovalInputs, node: string): TakenApart | null {
  const { built, year, say, areaName, nodeName, figures, places } = inputs;
  const { root } = built;
  const tested = testedBuild(built.build, year);
  if (!tested.ok) return null;
  const { build, rows } = tested.value;
  const ordered = build.trace.framework.byCode.get(node);
  if (ordered === undefined) return null;
  const made = leaveOneOut(build, [node]);
  const removal = made.ok ? made.value[0] : undefined;
  if (removal === undefined) return null;
  const nominal = rankNode(build, root);
  const moved = rows
    .map((row) => ({
      area: build.trace.table.areas[row] ?? '',
      row,
      shift: removal.shifts[row] ?? Number.NaN,
    }))
    .filter(({ shift }) => !Number.isNaN(shift))
    .toSorted((one, other) => Math.abs(other.shift) - Math.abs(one.shift) || one.row - other.row);
  const ranked = (ranks: Float64Array): number =>
    rows.filter((row) => !Number.isNaN(ranks[row])).length;
  const [now, without] = [ranked(nominal), ranked(removal.ranks)];
  const sum = moved.reduce((total, { shift }) => total + Math.abs(shift), 0);
  const largest = moved.slice(0, listed).map(({ shift }) => figures(Math.abs(shift)));
  const terms = moved.length > listed ? [...largest, '…'] : largest;
  const parents = ordered.parents.map((parent) => {
    const known = build.trace.weights.get(parent);
    const weight = known?.weights[known.children.indexOf(node)] ?? Number.NaN;
    const all = known?.weights.reduce((total, each) => total + each, 0) ?? Number.NaN;
    return say('apart.weightIn', {
      parent: nodeName(parent),
      weight: figures(weight),
      sum: figures(all),
    });
  });
  return {
    title: say('apart.removal', { node: nodeName(node) }),
    unit: say('robustness.figureUnit.removals'),
    value: `${places(sum / moved.length)} ${say('robustness.places')}`,
    beside: '',
    sections: [
      section(
        say('explaining.formula'),
        [
          say('apart.meanShift'),
          `(${terms.join(' + ')}) ÷ ${moved.length} = ${figures(sum)} ÷ ${moved.length} = ${places(sum / moved.length)}`,
        ],
        [
          say('apart.ranksBoth', { count: moved.length }),
          ...(without === now
            ? []
            : [say(without < now ? 'apart.fewerRanked' : 'apart.moreRanked', { now, without })]),
          say('apart.withoutNode'),
          ...parents,
        ],
      ),
      {
        ...section(say('explaining.byArea'), []),
        table: {
          heads: [
            say('explaining.area'),
            say('apart.rankNow'),
            say('apart.rankWithout'),
            say('apart.shift'),
          ],
          rows: moved.map(({ area, row, shift }) => ({
            key: area,
            cells: [
              areaName(area),
              String(nominal[row] ?? ''),
              String(removal.ranks[row] ?? ''),
              shift === 0 ? '0' : `${shift > 0 ? '▲' : '▼'}${figures(Math.abs(shift))}`,
            ],
            asks: { kind: 'scoreExplanationAsked', area, node: root },
          })),
          shown: [0, few],
        },
      },
    ],
    source: null,
    change: { label: say('workbench.explain.change'), event: { kind: 'nodeEditAsked', node } },
  };
}

import type { MissingReason } from '../../../../analysis/column.ts';
import type { DataSetSummary } from '../../../../datasets/store/catalogue.ts';
import type { NumberWriter } from '../../../words/numbers.ts';
import type { Say } from '../../../words/words.ts';
import { againstName } from '../../builds/againstName.ts';
import type { Built } from '../../builds/built.ts';
import { buildKey } from '../../builds/indexOfBuild.ts';
import { type Move, movesOf } from '../../builds/moves.ts';
import { standings } from '../../builds/standings.ts';
import type { IndexOnScreen } from '../../builds/useIndex.ts';
import { type Counted, type CountedPart, counting } from './counted.ts';

const RAW = 'index/raw';

/** What the gaps of an index are counted with. */
export interface GapsInputs {
  readonly built: Built;
  readonly dataSets: readonly DataSetSummary[];
  readonly say: Say;
  readonly write: NumberWriter;
}

/** The cells of the raw table without a value, column by column and by their reasons. */
export function gapsCounted({ built, dataSets, say, write }: GapsInputs): Counted {
  const { columns, areas, years } = built.table;
  const { full, share } = write;
  const all = [...columns].map(([code, { missing }]) => ({ code, missing }));
  const gaps = all.reduce((sum, { missing }) => sum + missing.size, 0);
  const cells = all.length * areas.length;
  const reasons = new Map<MissingReason, number>();
  for (const { missing } of all) {
    for (const reason of missing.values()) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return {
    title: say('counted.gaps'),
    formulas:
      cells === 0
        ? []
        : [
            `100 × ${full(gaps)} ÷ (${full(all.length)} × ${full(areas.length)}) = ${share((100 * gaps) / cells)}`,
          ],
    notes: [say(years === undefined ? 'counted.gapsNote' : 'counted.gapsNoteYears')],
    lists: [
      ...counting(
        say('counted.byReason'),
        [...reasons].map(([reason, count]) => ({
          key: reason,
          name: say(`missing.${reason}`),
          note: full(count),
          lead: null,
        })),
        say,
      ),
      ...counting(
        say('counted.byColumn'),
        all
          .toSorted((one, other) => other.missing.size - one.missing.size)
          .map(({ code, missing }) => ({
            key: code,
            name: code,
            note: say('counted.some', { part: full(missing.size), whole: full(areas.length) }),
            lead: { kind: 'rows', table: RAW, filters: [{ kind: 'gap', field: code }] },
          })),
        say,
      ),
    ],
    dataSets,
    leads: [{ label: say('counted.table'), lead: { kind: 'rows', table: RAW, filters: [] } }],
  };
}

/** What counts of ranks are explained with. */
export type RankCountInputs = Pick<
  IndexOnScreen,
  'built' | 'scope' | 'say' | 'areaName' | 'nodeName' | 'figures'
>;

/** How many countries have a rank in a node, and why the others have none. */
export function rankedCounted(
  { built, scope, say, areaName, nodeName, figures }: RankCountInputs,
  node: string,
): Counted {
  const isAll = scope.ranksWithin === 'all';
  const rows = standings(built, node, isAll ? { ...scope, areas: null } : scope);
  const ranked = rows.filter(({ rank }) => rank !== null);
  const without = rows.length - ranked.length;
  return {
    title: say('counted.standing', { node: nodeName(node) }),
    formulas: [`${figures(rows.length)} − ${figures(without)} = ${figures(ranked.length)}`],
    notes: [say(isAll ? 'counted.standingAll' : 'counted.standingSet')],
    lists: [
      ...counting(
        say('counted.leftOut'),
        rows.flatMap(({ area, rank, score }) =>
          rank !== null
            ? []
            : [
                {
                  key: area,
                  name: areaName(area),
                  note: typeof score === 'number' ? '' : say(`missing.${score}`),
                  lead: { kind: 'event', event: { kind: 'scoreExplanationAsked', area, node } },
                },
              ],
        ),
        say,
      ),
      ...counting(
        say('counted.byCountry'),
        ranked
          .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
          .map(({ area, rank }) => ({
            key: area,
            name: areaName(area),
            note: say('counted.rank', { rank: rank ?? 0 }),
            lead: {
              kind: 'event',
              event: {
                kind: 'figureNumberAsked',
                number: { kind: 'rank', area, node, build: null },
              },
            },
          })),
        say,
      ),
    ],
    dataSets: [],
    leads: [
      { label: say('counted.table'), lead: { kind: 'rows', table: 'index/scores', filters: [] } },
    ],
  };
}

/** How many ranks differ from the build that is compared with, and which. */
export function movedCounted(index: IndexOnScreen): Counted | null {
  const { ranked, before, say, count, node, figures } = index;
  if (before === null) return null;
  const moved = movesOf(ranked, before).filter((move) => (move.moved ?? 0) !== 0);
  const codes = new Set(moved.map(({ area }) => area));
  const partOf = ({ area, rankBefore, rank }: Pick<Move, 'area' | 'rankBefore' | 'rank'>) =>
    ({
      key: area,
      name: index.areaName(area),
      note: say('counted.fromTo', { from: rankBefore ?? '–', to: rank ?? '–' }),
      lead: {
        kind: 'event',
        event: {
          kind: 'figureNumberAsked',
          number: { kind: 'change', area, node, build: buildKey(index.against) },
        },
      },
    }) satisfies CountedPart;
  const same = ranked.filter(({ area }) => !codes.has(area));
  return {
    title: say('counted.moved', { build: againstName(index) }),
    formulas: [`${figures(moved.length)} + ${figures(same.length)} = ${figures(ranked.length)}`],
    notes: [
      say('counted.movedNote'),
      ...(count === ranked.length
        ? []
        : [say('counted.movedOf', { ranked: figures(count), shown: figures(ranked.length) })]),
    ],
    lists: [
      ...counting(say('counted.movedList'), moved.map(partOf), say),
      ...counting(
        say('counted.sameList'),
        same.map(({ area, rank }) =>
          partOf({ area, rank, rankBefore: before.get(area)?.rank ?? null }),
        ),
        say,
      ),
    ],
    dataSets: [],
    leads: [],
  };
}

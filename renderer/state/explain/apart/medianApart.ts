import { cellAt } from '../../../../analysis/column.ts';
import { shownRows } from '../../builds/standings.ts';
import type { IndexOnScreen } from '../../builds/useIndex.ts';
import { medianAmong } from '../../compare/medianAmong.ts';
import { section, type TakenApart } from './takenApart.ts';

/** Countries on either side of the middle that are shown before the rest is asked for. */
const around = 4;

/** What a median is explained with. */
export type MedianInputs = Pick<
  IndexOnScreen,
  'built' | 'scope' | 'say' | 'areaName' | 'nodeName' | 'writer' | 'figures'
> & {
  /** Of a country set other than the one on screen. */
  readonly setName?: string;
  /** What another build than that on screen is called and asked for with. */
  readonly build?: { readonly key: string; readonly name: string } | null;
};

/**
 * The median of a node over the countries shown: the one or two in the middle, their neighbours in
 * order, and how many have no score. Null where the build has no such node.
 */
export function medianApart(inputs: MedianInputs, node: string): TakenApart | null {
  const { built, scope, say, areaName, nodeName, writer, figures, setName, build = null } = inputs;
  const column = built.build.scores.get(node);
  if (column === undefined) return null;
  const rows = shownRows(built.table, scope);
  const known = rows
    .flatMap((row) => {
      const cell = cellAt(column, row);
      return typeof cell === 'number' ? [{ row, score: cell }] : [];
    })
    .sort((one, other) => one.score - other.score || one.row - other.row);
  const value = medianAmong(column, rows);
  const count = known.length;
  const [lower, upper] = [Math.floor((count - 1) / 2), Math.floor(count / 2)];
  const at = (place: number): number => known[place]?.score ?? Number.NaN;
  const write = writer(node);
  const written = typeof value === 'number' ? write(value) : say(`missing.${value}`);
  const gaps = rows.length - count;
  return {
    title: say('apart.median', { node: nodeName(node) }),
    unit: [
      ...(setName === undefined ? [] : [setName]),
      ...(build === null ? [] : [say('explaining.inBuild', { build: build.name })]),
      say('apart.overCountries', { count: rows.length }),
    ].join(' · '),
    value: written,
    beside: '',
    sections: [
      section(
        say('explaining.formula'),
        count === 0
          ? []
          : lower === upper
            ? [`x(${lower + 1}) = ${figures(at(lower))}`]
            : [
                `(x(${lower + 1}) + x(${upper + 1})) ÷ 2 = (${figures(at(lower))} + ${figures(at(upper))}) ÷ 2 = ${typeof value === 'number' ? figures(value) : written}`,
              ],
        [
          say('apart.inOrder', { count }),
          ...(gaps === 0 ? [] : [say('apart.withoutScore', { count: gaps })]),
        ],
      ),
      {
        ...section(say('explaining.byArea'), []),
        table: {
          heads: [say('explaining.area'), say('apart.place'), say('country.figure.score')],
          rows: known.map(({ row, score }, place) => {
            const area = built.table.areas[row] ?? '';
            return {
              key: String(row),
              cells: [areaName(area), String(place + 1), write(score)],
              asks: {
                kind: 'scoreExplanationAsked',
                area,
                node,
                ...(build === null ? {} : { build: build.key }),
              },
            };
          }),
          shown: [Math.max(0, lower - around), upper + around + 1],
        },
      },
    ],
    source: null,
    change: { label: say('workbench.explain.change'), event: { kind: 'nodeEditAsked', node } },
  };
}

import { type Cell, cellAt } from '../../../../analysis/column.ts';
import type { Table } from '../../../../analysis/table.ts';
import { publishedHistories } from '../../../../datasets/tables/publishedHistory.ts';
import { yearsOf } from '../../builds/standings.ts';
import { tableCode } from '../../builds/tableCode.ts';
import type { IndexOnScreen } from '../../builds/useIndex.ts';
import type { FigureNumber } from './figureNumber.ts';
import { section, type TakenApart } from './takenApart.ts';

/** What a node of a country through the years is explained with. */
export type HistoryInputs = Pick<
  IndexOnScreen,
  'built' | 'say' | 'areaName' | 'nodeName' | 'writer'
> & {
  /** Published scores of earlier years, of an index that has one year. */
  readonly history: Table | null;
};

/**
 * A node of a country in one year, or its last, with all years to go on to: of the build where it has
 * years, else as published, down to the line of the publisher's table. Null where neither has it.
 */
export function historyApart(
  inputs: HistoryInputs,
  { area, node, year }: Extract<FigureNumber, { kind: 'history' }>,
): TakenApart | null {
  const { built, say, areaName, nodeName, writer, history } = inputs;
  const isBuilt = yearsOf(built.table).length >= 2;
  const table = isBuilt ? built.table : history;
  const column = isBuilt ? built.build.scores.get(node) : history?.columns.get(node);
  if (table === null || column === undefined) return null;
  const years = table.areas.flatMap((each, row) => {
    const own = table.years?.[row];
    return each === area && own !== undefined ? [{ year: own, cell: cellAt(column, row) }] : [];
  });
  years.sort((one, other) => one.year - other.year);
  const shown = year ?? years.at(-1)?.year;
  const cell = years.find((each) => each.year === shown)?.cell;
  if (shown === undefined || cell === undefined) return null;
  const write = (value: Cell): string =>
    typeof value === 'number' ? writer(node)(value) : say(`missing.${value}`);
  const code = publishedHistories[tableCode(built.source)];
  const [first, last] = [years[0]?.year ?? shown, years.at(-1)?.year ?? shown];
  return {
    title: `${areaName(area)} · ${nodeName(node)} · ${shown}`,
    unit: '',
    value: write(cell),
    beside: '',
    sections: [
      section(
        say('explaining.formula'),
        [],
        [isBuilt ? say('apart.builtYear') : say('apart.publishedYear', { first, last })],
      ),
      {
        ...section(say('explaining.byYear'), []),
        table: {
          heads: [say('explaining.year'), say('country.figure.score')],
          rows: years.map((each) => ({
            key: String(each.year),
            cells: [String(each.year), write(each.cell)],
            asks: isBuilt
              ? { kind: 'scoreExplanationAsked', area, node, year: each.year }
              : {
                  kind: 'figureNumberAsked',
                  number: { kind: 'history', area, node, year: each.year },
                },
          })),
          shown: [0, years.length],
        },
      },
    ],
    source:
      isBuilt || code === undefined
        ? null
        : {
            question: { table: code, column: node, area, year: shown },
            name: say('workbench.explain.column', { column: node }),
            value: write(cell),
          },
    change: null,
  };
}

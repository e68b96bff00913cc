import { type Column, cellAt } from '../../../analysis/column.ts';
import type { Table } from '../../../analysis/table.ts';
import { publishedHistories } from '../../../datasets/tables/publishedHistory.ts';
import type { ChartValue, SmallMultiplesSpec } from '../../chart/spec.ts';
import { yearsOf } from '../builds/standings.ts';
import { tableCode } from '../builds/tableCode.ts';
import { nodeOrder } from '../compare/nodeOrder.ts';
import { buildFrame } from '../figures/buildFrame.ts';
import type { CountryInputs } from './countryTables.ts';

/**
 * The index and its dimensions year by year: of the build where it has years, else as published for
 * the years before; null where neither is known.
 */
export function historyFigure(inputs: CountryInputs): SmallMultiplesSpec | null {
  const { built, area, history } = inputs;
  const { table, build } = built;
  if (yearsOf(table).length >= 2) {
    return figureOf(inputs, table, (node) => build.scores.get(node), null);
  }
  if (history?.areas.includes(area) !== true) return null;
  return figureOf(inputs, history, (node) => history.columns.get(node), history);
}

function figureOf(
  inputs: CountryInputs,
  table: Table,
  columnOf: (node: string) => Column | undefined,
  published: Table | null,
): SmallMultiplesSpec {
  const { built, area } = inputs;
  const code = publishedHistories[tableCode(built.source)];
  const { frame, say, names, nodeName } = buildFrame(
    published === null || code === undefined
      ? inputs
      : { ...inputs, also: { recipes: [], tables: [code] } },
  );
  const rowOf = new Map(
    table.areas.flatMap((each, row) =>
      each === area ? [[table.years?.[row] ?? Number.NaN, row] as const] : [],
    ),
  );
  const years = yearsOf(table);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const all = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const panels = nodeOrder(built.build.trace.framework, 1).flatMap(({ code }) => {
    const column = columnOf(code);
    if (column === undefined) return [];
    const values = all.map((year): ChartValue => {
      const row = rowOf.get(year);
      return row === undefined ? 'no-data' : cellAt(column, row);
    });
    return [{ area: code, label: nodeName(code), values, baseline: [] }];
  });
  const notes =
    published === null ? [] : [say('country.published', { first, last, index: frame.measure })];
  return {
    ...frame,
    kind: 'smallMultiples',
    title: say('country.figure.history', { area: names.area(area) }),
    period: say('figure.years', { first, last }),
    notes: published === null ? frame.notes : notes,
    years: all,
    panels,
    baselineLabel: '',
    partialYears: [],
  };
}

import { type Column, cellAt } from '../../../../analysis/column.ts';
import { correlationMatrix } from '../../../../analysis/stats/correlationMatrix.ts';
import { baseMaps } from '../../../chart/baseMaps.ts';
import type { BaseMapId, ChartSpec, ChartValue, ValueClasses } from '../../../chart/spec.ts';
import { contributions, decomposedNode } from '../../builds/contributions.ts';
import { scoreDecimals } from '../../builds/scoreDecimals.ts';
import { byRank, type Scope, type Standing, standings } from '../../builds/standings.ts';
import { nodeOrder } from '../../compare/nodeOrder.ts';
import { type BuildFigureInputs, buildFrame } from '../buildFrame.ts';
import { continents } from '../continents.ts';

/** The figures of an index, in the order in which they are offered. */
export const indexFigures = [
  'map',
  'ranking',
  'decomposition',
  'distribution',
  'heatMap',
  'correlation',
] as const;

/** Those that no other part of the screen shows. */
export const furtherFigures = ['distribution', 'heatMap', 'correlation'] as const;

/** One of them. */
export type IndexFigure = (typeof indexFigures)[number];

/** What a figure of one node of an index is made from. */
export interface IndexFigureInputs extends BuildFigureInputs {
  readonly node: string;
  readonly scope: Scope;
  readonly classes: ValueClasses;
  readonly baseMap: BaseMapId;
  /** Bars of a ranking; as many as print can carry by default. */
  readonly mostBars?: number;
}

/** Rows that a figure in print can carry. */
const [MOST_BARS, MOST_ROWS, MOST_NODES] = [20, 15, 18] as const;

/** A figure of one node of an index; null where the node has no such figure. */
export function indexFigure(figure: IndexFigure, inputs: IndexFigureInputs): ChartSpec | null {
  const { built, node, scope, classes, opened, mostBars = MOST_BARS } = inputs;
  const { frame: whole, say, names, nodeName } = buildFrame(inputs);
  const title = say(`indexFigures.titles.${figure}`, { node: nodeName(node) });
  const frame = { ...whole, measure: nodeName(node), title };
  const ranked = byRank(standings(built, node, scope));
  const labelled = ({ area, score }: Standing) => ({ area, label: names.area(area), value: score });
  const first = ranked.filter(({ score }) => typeof score === 'number').slice(0, MOST_ROWS);
  const column = (code: string): Column | undefined => built.build.scores.get(code);
  const at = (code: string, row: number): ChartValue => {
    const own = column(code);
    return own === undefined ? 'not-covered' : cellAt(own, row);
  };
  const below = nodeOrder(built.build.trace.framework, 2)
    .filter(({ depth, code }) => depth > 0 && column(code) !== undefined)
    .slice(0, MOST_NODES)
    .map(({ code }) => ({ node: code, label: nodeName(code) }));

  switch (figure) {
    case 'map':
      return {
        ...frame,
        kind: 'choropleth',
        baseMap: baseMaps[inputs.baseMap],
        areas: ranked.map(labelled),
        classes,
      };
    case 'ranking':
      return {
        ...frame,
        // Of all areas none are the highest.
        title:
          ranked.length > mostBars
            ? title
            : say('indexFigures.titles.rankingOfAll', { node: nodeName(node) }),
        numbers: { ...frame.numbers, fractionDigits: scoreDecimals(built, node) },
        kind: 'ranking',
        areas: ranked.slice(0, mostBars).map((standing) => ({
          ...labelled(standing),
          rank: standing.rank ?? 'no-data',
          interval: null,
        })),
        ranked: ranked.filter(({ rank }) => rank !== null).length,
        classes,
      };
    case 'decomposition': {
      const decomposed = decomposedNode(built, node);
      const children =
        decomposed === null ? [] : (built.build.trace.weights.get(decomposed)?.children ?? []);
      if (decomposed === null || children.length === 0) return null;
      return {
        ...frame,
        kind: 'decomposition',
        notes: [...frame.notes, say('workbench.decomposition.help')],
        parts: children.map((child) => ({ node: child, label: nodeName(child) })),
        areas: first.map((standing) => {
          const parts = contributions(built, decomposed, standing.row);
          const { score } = standing;
          return {
            ...labelled(standing),
            contributions: parts.map(({ score: own, share }) =>
              own === null || typeof score !== 'number' ? 'no-data' : share * score,
            ),
          };
        }),
      };
    }
    case 'distribution': {
      const continentOf = new Map(opened.countries.map(({ code, continent }) => [code, continent]));
      return {
        ...frame,
        kind: 'distribution',
        groups: continents.flatMap((group) => {
          const areas = ranked.filter(({ area }) => continentOf.get(area) === group);
          return areas.length === 0
            ? []
            : [
                {
                  group,
                  label: say(`lossFigures.continents.${group}`),
                  areas: areas.map(labelled),
                },
              ];
        }),
        emphasised: first.slice(0, 1).map(({ area }) => area),
      };
    }
    case 'heatMap':
      if (below.length === 0) return null;
      return {
        ...frame,
        kind: 'heatMap',
        rows: first.map(({ area, row }) => ({
          code: area,
          label: names.area(area),
          values: below.map(({ node: code }) => at(code, row)),
        })),
        columns: below.map(({ node: code, label }) => ({ code, label })),
        numbers: { ...frame.numbers, fractionDigits: 1 },
        classes,
        rowsAreAreas: true,
      };
    case 'correlation': {
      if (below.length < 2) return null;
      const rows = ranked.map(({ row }) => row);
      const columns = below.flatMap(({ node: code }) => {
        const own = column(code);
        return own === undefined ? [] : [rowsOf(own, rows)];
      });
      return {
        ...frame,
        kind: 'correlationMatrix',
        notes: [...frame.notes, say('indexFigures.correlationNote', { count: rows.length })],
        nodes: below,
        values: correlationMatrix(columns, 'spearman').coefficients(),
        method: 'spearman',
      };
    }
  }
}

/** The cells of some rows as a column of its own. */
function rowsOf(own: Column, rows: readonly number[]): Column {
  const missing = new Map(
    rows.flatMap((row, place) => {
      const cell = cellAt(own, row);
      return typeof cell === 'number' ? [] : [[place, cell] as const];
    }),
  );
  return { values: Float64Array.from(rows, (row) => own.values[row] ?? Number.NaN), missing };
}

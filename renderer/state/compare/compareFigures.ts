import { cellAt } from '../../../analysis/column.ts';
import { spearman } from '../../../analysis/stats/spearman.ts';
import type { BumpSpec, RadarSpec, ScatterSpec, SlopeSpec } from '../../chart/spec.ts';
import type { Built } from '../builds/built.ts';
import { type Scope, shownRows, standings, yearsOf } from '../builds/standings.ts';
import { type BuildFigureInputs, buildFrame } from '../figures/buildFrame.ts';
import { medianAmong } from './medianAmong.ts';
import { nodeOrder } from './nodeOrder.ts';
import { scaleOf } from './scaleOf.ts';

/** What figures of countries side by side are made from. */
export interface CompareInputs extends BuildFigureInputs {
  readonly scope: Scope;
  /** Codes of the countries in the order chosen. */
  readonly areas: readonly string[];
}

/** The same nodes of two to six countries on one scale. */
export function radarFigure(inputs: CompareInputs): RadarSpec {
  const { built, areas, scope } = inputs;
  const { frame, say, names, nodeName } = buildFrame(inputs);
  const nodes = nodeOrder(built.build.trace.framework, 2).filter(({ depth }) => depth > 0);
  const deepest = nodes.some(({ depth }) => depth === 2) ? 2 : 1;
  const shown = nodes.filter(({ depth }) => depth === deepest);
  const rows = rowsOf(built, scope);
  const values = areas.map((area) => ({
    area,
    label: names.area(area),
    values: shown.map(({ code }) => scoreOf(built, code, rows.get(area))),
  }));
  return {
    ...frame,
    kind: 'radar',
    title: say('compare.figure.radar'),
    nodes: shown.map(({ code }) => ({ node: code, label: nodeName(code) })),
    areas: values,
    range: scaleOf(values.flatMap((each) => each.values)),
  };
}

/** Ranks in the build on screen beside those in another one. */
export function slopeFigure(
  inputs: CompareInputs,
  other: { readonly built: Built; readonly name: string },
  ownName: string,
): SlopeSpec {
  const { built, scope, areas } = inputs;
  const { frame, say, names } = buildFrame(inputs);
  const before = new Map(
    standings(other.built, other.built.root, scope).map(({ area, rank }) => [area, rank]),
  );
  const paths = standings(built, built.root, scope).map(({ area, rank }) => ({
    area,
    label: names.area(area),
    ranks: [before.get(area) ?? ('not-covered' as const), rank ?? ('no-data' as const)],
  }));
  const moved = paths.toSorted((one, two) => moveOf(two.ranks) - moveOf(one.ranks)).slice(0, 16);
  const wanted = new Set([...areas, ...moved.map(({ area }) => area)]);
  return {
    ...frame,
    kind: 'slope',
    title: say('compare.figure.slope'),
    measure: say('compare.rank'),
    steps: [other.name, ownName],
    areas: paths.filter(({ area }) => wanted.has(area)),
    emphasised: areas,
  };
}

/** Ranks year by year; null where the index has one time only. */
export function bumpFigure(inputs: CompareInputs): BumpSpec | null {
  const { built, scope, areas } = inputs;
  const years = yearsOf(built.table);
  if (years.length < 2) return null;
  const { frame, say, names } = buildFrame(inputs);
  const byYear = years.map(
    (year) =>
      new Map(
        standings(built, built.root, { ...scope, year }).map(({ area, rank }) => [area, rank]),
      ),
  );
  return {
    ...frame,
    kind: 'bump',
    title: say('compare.figure.bump'),
    measure: say('compare.rank'),
    period: `${years[0] ?? ''}–${years.at(-1) ?? ''}`,
    steps: years.map(String),
    areas: areas.map((area) => ({
      area,
      label: names.area(area),
      ranks: byYear.map((ranks) => ranks.get(area) ?? ('no-data' as const)),
    })),
    emphasised: areas,
  };
}

/** Two nodes against each other, cut into four at the medians of the areas shown. */
export function scatterFigure(inputs: CompareInputs, xNode: string, yNode: string): ScatterSpec {
  const { built, scope, areas } = inputs;
  const { frame, say, names, nodeName } = buildFrame(inputs);
  const rows = rowsOf(built, scope);
  const points = [...rows].map(([area, row]) => ({
    area,
    label: names.area(area),
    x: scoreOf(built, xNode, row),
    y: scoreOf(built, yNode, row),
    group: null,
  }));
  const both = points.filter(({ x, y }) => typeof x === 'number' && typeof y === 'number');
  const xs = Float64Array.from(both, ({ x }) => (typeof x === 'number' ? x : Number.NaN));
  const ys = Float64Array.from(both, ({ y }) => (typeof y === 'number' ? y : Number.NaN));
  const coefficient = spearman(xs, ys);
  const shown = shownRows(built.table, scope);
  const x = medianAmong(built.build.scores.get(xNode), shown);
  const y = medianAmong(built.build.scores.get(yNode), shown);
  return {
    ...frame,
    kind: 'scatter',
    title: say('compare.figure.scatter', { x: nodeName(xNode), y: nodeName(yNode) }),
    x: { measure: nodeName(xNode), unit: '', scale: 'linear' },
    y: { measure: nodeName(yNode), unit: '', scale: 'linear' },
    points,
    groups: [],
    quadrants: typeof x === 'number' && typeof y === 'number' ? { x, y } : null,
    correlation:
      typeof coefficient === 'number'
        ? { method: 'spearman', coefficient, areas: both.length }
        : null,
    emphasised: areas,
  };
}

function rowsOf(built: Built, scope: Scope): ReadonlyMap<string, number> {
  return new Map(
    shownRows(built.table, { ...scope, areas: scope.areas }).map((row) => [
      built.table.areas[row] ?? '',
      row,
    ]),
  );
}

function scoreOf(built: Built, node: string, row: number | undefined) {
  const column = built.build.scores.get(node);
  return column === undefined || row === undefined ? ('not-covered' as const) : cellAt(column, row);
}

function moveOf([from, to]: readonly unknown[]): number {
  return typeof from === 'number' && typeof to === 'number' ? Math.abs(to - from) : -1;
}

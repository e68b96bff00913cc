import { cellAt } from '../../../analysis/column.ts';
import { spearman } from '../../../analysis/stats/spearman.ts';
import type {
  BumpSpec,
  ChartValue,
  RadarSpec,
  ScatterSpec,
  ScatterTrail,
  SlopeSpec,
  SmallMultiplesSpec,
} from '../../chart/spec.ts';
import type { Built } from '../builds/built.ts';
import { type Scope, shownRows, standings, yearsOf } from '../builds/standings.ts';
import { type BuildFigureInputs, buildFrame } from '../figures/buildFrame.ts';
import type { CutRule } from './choices.ts';
import type { Compared } from './compared.ts';
import { medianAmong } from './medianAmong.ts';
import { nodeOrder } from './nodeOrder.ts';
import { scaleOf } from './scaleOf.ts';

/** What figures of countries side by side are made from. */
export interface CompareInputs extends BuildFigureInputs {
  readonly scope: Scope;
  /** Codes of the countries in the order chosen. */
  readonly areas: readonly string[];
}

/** The same nodes of two to six countries, sets or builds on one scale. */
export function radarFigure(inputs: CompareInputs, compared: readonly Compared[]): RadarSpec {
  const { built } = inputs;
  const { frame, say, nodeName } = buildFrame(inputs);
  const nodes = nodeOrder(built.build.trace.framework, 2).filter(({ depth }) => depth > 0);
  const deepest = nodes.some(({ depth }) => depth === 2) ? 2 : 1;
  const shown = nodes.filter(({ depth }) => depth === deepest);
  const values = compared.map(({ code: area, label, valueOf }) => ({
    area,
    label,
    values: shown.map(({ code }) => valueOf(code)),
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

/** Two nodes against each other, cut into four by a stated rule, and the way of the countries. */
export function scatterFigure(
  inputs: CompareInputs,
  xNode: string,
  yNode: string,
  cuts: CutRule,
): ScatterSpec {
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
  const cutOf = (node: string, values: Float64Array): ChartValue => {
    if (cuts === 'medians') return medianAmong(built.build.scores.get(node), shown);
    const [least, greatest] = scaleOf([...values]);
    return (least + greatest) / 2;
  };
  const [x, y] = [cutOf(xNode, xs), cutOf(yNode, ys)];
  const trails = trailsOf(inputs, xNode, yNode);
  const span = yearsOf(built.table);
  return {
    ...frame,
    kind: 'scatter',
    title: say('compare.figure.scatter', { x: nodeName(xNode), y: nodeName(yNode) }),
    x: { measure: nodeName(xNode), unit: '', scale: 'linear' },
    y: { measure: nodeName(yNode), unit: '', scale: 'linear' },
    points,
    groups: [],
    quadrants: cuts !== 'none' && typeof x === 'number' && typeof y === 'number' ? { x, y } : null,
    notes: [
      ...frame.notes,
      ...(cuts === 'none' ? [] : [say(`compare.cutNote.${cuts}`)]),
      ...(trails.length === 0
        ? []
        : [say('compare.trailNote', { first: span[0] ?? 0, last: span.at(-1) ?? 0 })]),
    ],
    trails,
    correlation:
      typeof coefficient === 'number'
        ? { method: 'spearman', coefficient, areas: both.length }
        : null,
    emphasised: areas,
  };
}

/** The way of the countries chosen through the years; none where the index has one time only. */
function trailsOf(
  { built, areas }: CompareInputs,
  xNode: string,
  yNode: string,
): readonly ScatterTrail[] {
  const years = yearsOf(built.table);
  if (years.length < 2) return [];
  const rows = new Map(
    built.table.areas.map((area, row) => [`${area} ${built.table.years?.[row] ?? ''}`, row]),
  );
  return areas.map((area) => ({
    area,
    points: years.map((year) => {
      const row = rows.get(`${area} ${year}`);
      return { year, x: scoreOf(built, xNode, row), y: scoreOf(built, yNode, row) };
    }),
  }));
}

/** The index of each country through the years, on one scale; null where it has one time only. */
export function yearsFigure(inputs: CompareInputs): SmallMultiplesSpec | null {
  const { built, areas } = inputs;
  const span = yearsOf(built.table);
  const [first] = span;
  const last = span.at(-1);
  if (first === undefined || last === undefined || span.length < 2) return null;
  const { frame, say, names } = buildFrame(inputs);
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const rows = new Map(
    built.table.areas.map((area, row) => [`${area} ${built.table.years?.[row] ?? ''}`, row]),
  );
  return {
    ...frame,
    kind: 'smallMultiples',
    title: say('compare.figure.years'),
    period: `${first}–${last}`,
    years,
    panels: areas.map((area) => ({
      area,
      label: names.area(area),
      values: years.map((year) => scoreOf(built, built.root, rows.get(`${area} ${year}`))),
      baseline: [],
    })),
    baselineLabel: '',
    partialYears: [],
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

import { cellAt } from '../../../analysis/column.ts';
import { rankNode } from '../../../analysis/compose/rankNode.ts';
import { type LossMeasure, lossMeasures } from '../../../analysis/losses/question.ts';
import { withinSentence } from '../../../analysis/losses/sentences/withinSentence.ts';
import type { Table } from '../../../analysis/table.ts';
import { figureWords } from '../../chart/figureWords.ts';
import type { TableFigureSpec } from '../../chart/spec.ts';
import { scoreDecimals } from '../builds/scoreDecimals.ts';
import { byRank, type Scope, shownRows, standings } from '../builds/standings.ts';
import { medianAmong } from '../compare/medianAmong.ts';
import { nodeOrder } from '../compare/nodeOrder.ts';
import { type BuildFigureInputs, buildFrame } from '../figures/buildFrame.ts';
import { type FigureInputs, figureFrame } from '../figures/figureFrame.ts';
import { extremesOf } from './extremesOf.ts';
import { besideOf } from './peersOf.ts';

/** What the page of one country is made from. */
export interface CountryInputs extends BuildFigureInputs {
  readonly area: string;
  /** The areas whose ranks and medians it is set beside. */
  readonly scope: Scope;
  /** Published scores of earlier years, of an index that has one year; null where there are none. */
  readonly history: Table | null;
}

/** Digits after the mark of a column of scores: two, or as many as the page writes. */
function digitsOf(built: CountryInputs['built'], codes: readonly string[]): number {
  return Math.max(2, ...codes.map((code) => scoreDecimals(built, code)));
}

/** Score, rank and the median of the countries shown, of every node of the index. */
export function partsTable(inputs: CountryInputs): TableFigureSpec {
  const { built, area, scope } = inputs;
  const { frame, say, names, nodeName } = buildFrame(inputs);
  const { build, table } = built;
  const row = shownRows(table, { ...scope, areas: null }).find(
    (each) => table.areas[each] === area,
  );
  const among = shownRows(table, scope);
  const nodes = nodeOrder(build.trace.framework, 3);
  const fractionDigits = digitsOf(
    built,
    nodes.map(({ code }) => code),
  );
  return {
    ...frame,
    kind: 'tableFigure',
    title: say('country.figure.parts', { area: names.area(area) }),
    areaHeading: say('compare.part'),
    columns: [
      { heading: say('country.figure.score'), unit: '', fractionDigits },
      {
        heading: say('country.figure.median', { count: among.length }),
        unit: '',
        fractionDigits,
      },
    ],
    rows: nodes.map(({ code, depth }) => {
      const column = build.scores.get(code);
      const rank = row === undefined ? undefined : rankNode(build, code)[row];
      return {
        area: code,
        label: nodeName(code),
        depth,
        rank: rank === undefined || Number.isNaN(rank) ? 'no-data' : rank,
        values: [
          column === undefined || row === undefined ? 'not-covered' : cellAt(column, row),
          medianAmong(column, among),
        ],
      };
    }),
  };
}

/** The countries next in rank, or those of the same subregion and income group. */
export function besideTable(
  inputs: CountryInputs,
  which: 'inRank' | 'peers',
): TableFigureSpec | null {
  const { built, area, scope, opened } = inputs;
  const { frame, say, names, nodeName } = buildFrame(inputs);
  const rows = besideOf(byRank(standings(built, built.root, scope)), opened.countries, area)[which];
  if (rows.length === 0) return null;
  return {
    ...frame,
    kind: 'tableFigure',
    title: say('figure.ofArea', {
      area: names.area(area),
      title: withinSentence(say(`country.${which}`)),
    }),
    areaHeading: say('table.area'),
    columns: [
      { heading: nodeName(built.root), unit: '', fractionDigits: digitsOf(built, [built.root]) },
    ],
    rows: rows.map((each) => ({
      area: each.area,
      label: names.area(each.area),
      rank: each.rank ?? 'no-data',
      values: [each.score],
    })),
  };
}

/** The indicators in which the country ranks highest, or lowest. */
export function extremesTable(
  inputs: CountryInputs,
  which: 'highest' | 'lowest',
): TableFigureSpec | null {
  const { built, area, scope } = inputs;
  const { frame, say, names, nodeName } = buildFrame(inputs);
  const rows = extremesOf(built, area, scope)?.[which] ?? [];
  if (rows.length === 0) return null;
  const fractionDigits = digitsOf(
    built,
    rows.map(({ code }) => code),
  );
  return {
    ...frame,
    kind: 'tableFigure',
    title: say('figure.ofArea', {
      area: names.area(area),
      title: withinSentence(say(`country.${which}`)),
    }),
    areaHeading: say('workbench.tree.indicator'),
    columns: [{ heading: say('country.figure.score'), unit: '', fractionDigits }],
    rows: rows.map(({ code, rank, value }) => ({
      area: code,
      label: nodeName(code),
      rank,
      values: [value],
    })),
  };
}

/** What disasters cost the country over the period of the question, by every measure. */
export function lossesTable(inputs: FigureInputs, area: string): TableFigureSpec | null {
  const row = inputs.assessment.areas.find((each) => each.area === area);
  if (row === undefined) return null;
  const { question } = inputs.assessment;
  const own = { ...inputs.assessment, areas: [row], question: { ...question, countrySet: area } };
  const { say, names, ...frame } = figureFrame(
    { ...inputs, assessment: own },
    { measure: 'deathsPerMillion', units: '' },
  );
  const words = figureWords[inputs.language];
  const measures: readonly LossMeasure[] = lossMeasures.filter((each) => each !== 'distinctEvents');
  return {
    ...frame,
    kind: 'tableFigure',
    title: say('country.figure.losses', { area: names.area(area), period: frame.period }),
    measure: say('country.losses'),
    unit: '',
    // How many entries report each measure stands in its row; the first note is of one measure.
    notes: frame.notes.slice(1),
    areaHeading: say('question.measure'),
    columns: [
      { heading: say('country.figure.amount'), unit: '', fractionDigits: 3, mixedUnits: true },
      { heading: say('country.figure.reported'), unit: '', fractionDigits: 0 },
      { heading: say('country.figure.entries'), unit: '', fractionDigits: 0 },
    ],
    rows: measures.map((measure) => {
      const { value, reported, entries } = row.figures[measure];
      return {
        area: measure,
        label: words.withUnit(say(`measure.${measure}`), say(`measureUnit.${measure}`)),
        rank: 'not-applicable',
        values: [value, reported, entries],
      };
    }),
  };
}

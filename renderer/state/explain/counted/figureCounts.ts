import type { LossMeasure } from '../../../../analysis/losses/question.ts';
import type { ChartValue } from '../../../chart/spec.ts';
import { coverageNote } from '../../figures/figureFrame.ts';
import type { LossFigureSpec } from '../../figures/losses/hoverLines.ts';
import { questionSentence } from '../../sentences/questionSentence.ts';
import { type Counted, type CountedList, type CountedPart, counting } from './counted.ts';
import { curveValues } from './curveValues.ts';
import type { Drawn, FigureCountInputs } from './drawn.ts';
import { entriesCounted } from './lossCounts.ts';
import { lossRowsOf } from './lossRows.ts';

/** Measures whose coverage a figure may tell of beside that of the question. */
const measured: readonly LossMeasure[] = ['deathsPerMillion', 'lossPercentOfGdp'];

/** What the numbers in a note under a figure count: its entries, or what it draws and leaves out. */
export function noteCounted(
  inputs: FigureCountInputs,
  spec: LossFigureSpec,
  note: string,
): Counted | null {
  const { assessment, say, writer, measure } = inputs;
  const count = writer('events').full;
  const of = [measure, ...measured].find(
    (each) => coverageNote(assessment.total[each], each, count, say) === note,
  );
  return of === undefined ? drawnCounted(inputs, spec) : entriesCounted(inputs, of);
}

/** What a figure draws and what it leaves out. */
export function drawnCounted(inputs: FigureCountInputs, spec: LossFigureSpec): Counted {
  const { assessment, opened, say, language } = inputs;
  const { question } = assessment;
  const source = lossRowsOf(inputs);
  const { title, notes, lists, formulas } = drawnIn(inputs, spec);
  return {
    title,
    formulas,
    notes: [
      ...notes,
      say('counted.question', { question: questionSentence(question, opened, language) }),
    ],
    lists,
    dataSets: source.dataSets,
    leads: [{ label: say('counted.rows'), lead: source.rows({}) }],
  };
}

function drawnIn(inputs: FigureCountInputs, spec: LossFigureSpec): Drawn {
  const { say } = inputs;
  switch (spec.kind) {
    case 'deviationBars':
      return {
        title: say('counted.baselines'),
        formulas: [],
        notes: [say('counted.baselinesNote', { asked: spec.baselineYears })],
        lists: counting(
          spec.title,
          spec.rows.map(({ code, label, yearsUsed }) => ({
            key: code,
            name: label,
            note: say('counted.baselineYears', { used: yearsUsed, asked: spec.baselineYears }),
            lead: null,
          })),
          say,
        ),
      };
    case 'bubbleMatrix':
      return {
        title: say('counted.pairs'),
        formulas: [],
        notes: [say('counted.pairsNote')],
        lists: parted(
          inputs,
          spec.bubbles.map(({ area, x, y }) => ({
            area,
            isIn: isAbove(x, spec.scale) && isAbove(y, spec.scale),
            values: [x, y],
            measures: ['lossPercentOfGdp', 'deathsPerMillion'],
          })),
          [say('counted.shown'), say('counted.notDrawn')],
        ),
      };
    case 'treemap':
      return ofCells(
        inputs,
        spec.groups.flatMap(({ areas }) => areas),
      );
    case 'curves':
    case 'exceedanceCurve':
      return curveValues(inputs, spec);
    case 'lorenzCurve': {
      const drawn = ofRanks(inputs, Number.POSITIVE_INFINITY);
      const digits = { maximumSignificantDigits: 4 } as const;
      const written = new Intl.NumberFormat('en-GB', digits).format(spec.gini);
      const gini = `G = Σ (2i − n − 1) x(i) ÷ (n Σ x) = ${written}`;
      return { ...drawn, formulas: [...drawn.formulas, gini] };
    }
    case 'heatMap':
      return ofRanks(inputs, spec.rows.length);
    case 'smallMultiples':
      return ofRanks(inputs, spec.panels.length);
    case 'tableFigure':
      return ofRanks(inputs, spec.rows.length);
    case 'sankey':
    case 'stackedBars':
      return ofRanks(inputs, Number.POSITIVE_INFINITY);
  }
}

function isAbove(value: ChartValue, scale: 'linear' | 'logarithmic'): boolean {
  return typeof value === 'number' && (scale === 'linear' || value > 0);
}

/** The countries by rank: those that are drawn, those that are not, those without a value. */
function ofRanks(inputs: FigureCountInputs, drawn: number): Drawn {
  const { assessment, say, measure, names, quantity } = inputs;
  const ranked = assessment.areas
    .flatMap(({ area, rank }) => (typeof rank === 'number' ? [{ area, rank }] : []))
    .toSorted((a, b) => a.rank - b.rank || (a.area < b.area ? -1 : 1));
  const partOf = (area: string): CountedPart => ({
    key: area,
    name: names.area(area),
    note: quantity(
      assessment.areas.find((each) => each.area === area)?.figures[measure].value ?? 'no-data',
    ),
    lead: leadOf(measure, area),
  });
  const without = assessment.areas.filter(({ rank }) => typeof rank !== 'number');
  const [all, none] = [assessment.areas.length, without.length];
  const [first, rest] = [ranked.slice(0, drawn), ranked.slice(drawn)];
  return {
    title: say('counted.ranked', { measure: say(`measure.${measure}`) }),
    formulas: [
      `${all} − ${none} = ${ranked.length}`,
      ...(rest.length === 0 ? [] : [`${ranked.length} − ${first.length} = ${rest.length}`]),
    ],
    notes: [say('counted.rankedNote')],
    lists: [
      ...counting(
        say('counted.shown'),
        first.map(({ area }) => partOf(area)),
        say,
      ),
      ...counting(
        say('counted.notShown'),
        rest.map(({ area }) => partOf(area)),
        say,
      ),
      ...counting(
        say('counted.noValue'),
        without.map(({ area }) => partOf(area)),
        say,
      ),
    ],
  };
}

const leadOf = (measure: LossMeasure, area: string): CountedPart['lead'] => ({
  kind: 'event',
  event: {
    kind: 'lossExplanationAsked',
    number: { measure, area, year: null, hazard: null },
  },
});

interface PartedArea {
  readonly area: string;
  readonly isIn: boolean;
  readonly values: readonly ChartValue[];
  readonly measures: readonly LossMeasure[];
}

/** Countries that are in a figure and those that are not, with their values. */
function parted(
  { say, names, quantity }: FigureCountInputs,
  areas: readonly PartedArea[],
  headings: readonly [within: string, without: string],
): readonly CountedList[] {
  const partsOf = (wanted: boolean): readonly CountedPart[] =>
    areas
      .filter(({ isIn }) => isIn === wanted)
      .map(({ area, values, measures }) => ({
        key: area,
        name: names.area(area),
        note: values.map((value, place) => quantity(value, measures[place])).join(' · '),
        lead: leadOf(measures[0] ?? 'deaths', area),
      }));
  return [
    ...counting(headings[0], partsOf(true), say),
    ...counting(headings[1], partsOf(false), say),
  ];
}

interface CellsOfArea {
  readonly area: string;
  readonly label: string;
  readonly values: readonly ChartValue[];
}

/** Values of countries and parts, and which of them are gaps. */
function ofCells({ say, measure }: FigureCountInputs, areas: readonly CellsOfArea[]): Drawn {
  const counts = areas.map(({ area, label, values }) => ({
    area,
    label,
    all: values.length,
    gaps: values.filter((value) => typeof value !== 'number').length,
  }));
  const [all, gaps] = [
    counts.reduce((sum, each) => sum + each.all, 0),
    counts.reduce((sum, each) => sum + each.gaps, 0),
  ];
  const [{ all: columns } = { all: 0 }] = counts;
  return {
    title: say('counted.cells'),
    formulas: [`${areas.length} × ${columns} = ${all}`, `${all} − ${gaps} = ${all - gaps}`],
    notes: [say('counted.cellsNote')],
    lists: counting(
      say('counted.withGaps'),
      counts
        .filter((each) => each.gaps > 0)
        .toSorted((one, other) => other.gaps - one.gaps)
        .map(({ area, label, all: own, gaps: missing }) => ({
          key: area,
          name: label,
          note: say('counted.some', { part: missing, whole: own }),
          lead: leadOf(measure, area),
        })),
      say,
    ),
  };
}

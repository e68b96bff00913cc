import type { LossMeasure } from '../../../../analysis/losses/question.ts';
import { withinSentence } from '../../../../analysis/losses/sentences/withinSentence.ts';
import type { TableFigureSpec } from '../../../chart/spec.ts';
import { numberWriter } from '../../../words/numbers.ts';
import type { LossFigureChoices } from '../../lossFigures/lossFigureChoices.ts';
import { type ShownMeasure, shownMeasures } from '../../shownMeasures.ts';
import { coverageNote, type FigureInputs, figureFrame, sourcesOf } from '../figureFrame.ts';

/** Digits of the columns. */
const digits: Readonly<Record<ShownMeasure, number>> = {
  events: 0,
  deaths: 0,
  affected: 0,
  lossUsd: 0,
  lossUsdAdjusted: 0,
  deathsPerMillion: 2,
  lossPercentOfGdp: 2,
};

/** The measures of the table's columns in their order, the question's first. */
export function tableMeasures(measure: LossMeasure): readonly ShownMeasure[] {
  return shownMeasures(measure).toSorted((a, b) => Number(b === measure) - Number(a === measure));
}

/** The countries that rank highest as a table for print, with every measure. */
export function tableSpec(inputs: FigureInputs, choices: LossFigureChoices): TableFigureSpec {
  const { assessment } = inputs;
  const { tableRows: count } = choices;
  const { measure } = assessment.question;
  const measures = tableMeasures(measure);
  const { say, names, ...frame } = figureFrame(inputs, {
    shown: { figure: 'table', count },
    sources: [...new Set(measures.flatMap(sourcesOf))],
    units: '',
  });
  const write = numberWriter('events', inputs.locale, inputs.language).full;
  const ranked = assessment.areas
    .flatMap((row) => (typeof row.rank === 'number' ? [{ ...row, rank: row.rank }] : []))
    .toSorted((a, b) => a.rank - b.rank || (a.area < b.area ? -1 : 1));
  return {
    ...frame,
    kind: 'tableFigure',
    title: say('lossFigures.tableTitle', {
      measure: frame.measure,
      period: frame.period,
      count: Math.min(count, ranked.length),
    }),
    unit: '',
    notes: [
      ...frame.notes,
      // Rates rest on the entries that report the amounts.
      ...(['deaths', 'affected', 'lossUsd', 'lossUsdAdjusted'] as const)
        .filter((key) => key !== measure && measures.includes(key))
        .map((key) => coverageNote(assessment.total[key], key, write, say)),
    ],
    measure: say('lossFigures.tableOrder', {
      measure: withinSentence(frame.measure),
      left: Math.max(0, ranked.length - count),
    }),
    areaHeading: say('lossFigures.country'),
    columns: measures.map((key) => ({
      heading: say(`measure.${key}`),
      unit:
        key === 'events' || key === 'deaths' || key === 'affected'
          ? ''
          : say(`lossFigures.shortUnits.${key}`),
      fractionDigits: digits[key],
    })),
    rows: ranked.slice(0, count).map(({ area, rank, figures }) => ({
      area,
      label: names.area(area),
      rank,
      values: measures.map((key) => figures[key].value),
    })),
  };
}

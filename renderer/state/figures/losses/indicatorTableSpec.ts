import type { IndicatorMeasure } from '../../../../analysis/losses/indicators/indicatorQuestion.ts';
import type { LossIndicator } from '../../../../analysis/losses/indicators/lossIndicator.ts';
import { lossMeasures } from '../../../../analysis/losses/question.ts';
import { LAND_AREA_DATA_SET } from '../../../../datasets/store/indicatorReader.ts';
import type { NamedIndicators } from '../../../../datasets/store/indicatorStore.ts';
import { BUNDLED_LOSSES } from '../../../../datasets/store/lossSource.ts';
import type { TableFigureSpec } from '../../../chart/spec.ts';
import type { Language } from '../../../words/language.ts';
import { numberWriter } from '../../../words/numbers.ts';
import { type Say, wordsIn } from '../../../words/words.ts';
import { indicatorName } from '../../indicatorName.ts';
import { indicatorSpan } from '../../lossFigures/indicatorSpan.ts';
import { indicatorsInOrder } from '../../lossFigures/indicatorsInOrder.ts';
import { type FigureInputs, figureFrame } from '../figureFrame.ts';

/** Rows that fit a printed page. */
const ROWS = 25;

/** The rows of indicators on screen as a table for print, the greatest or earliest first. */
export function indicatorTableSpec(inputs: FigureInputs, named: NamedIndicators): TableFigureSpec {
  const { answer, names } = named;
  const { measure, dimension } = answer.question;
  const { language } = inputs;
  const name = indicatorName(measure, language);
  const {
    say,
    names: known,
    ...frame
  } = figureFrame(inputs, {
    measure: lossMeasures.find((one) => one === measure) ?? 'lossPercentOfGdp',
    units: unitOf(measure, language),
    sources: sourcesOf(measure),
    shown: { figure: 'indicators', measure, dimension },
  });
  const rows = indicatorsInOrder(named);
  const shown = rows.slice(0, ROWS);
  const inTime = dimension === 'year' || dimension === 'decade';
  const digits = fractionDigits(rows, measure);
  const percent = say('indicators.unit');
  const { reported, entries } = answer.total.figures[measure];
  const count = numberWriter('events', inputs.locale, language).full;
  return {
    ...frame,
    kind: 'tableFigure',
    title: say('indicators.label', {
      measure: name,
      grouped: say(`indicators.grouped.${dimension}`),
      years: language === 'zh' ? `${frame.period}年` : frame.period,
    }),
    unit: '',
    measure: name,
    notes: [
      say('figure.coverage', {
        reported: count(reported),
        entries: count(entries),
        measure: name,
      }),
      // the first note of a frame tells the coverage of its own measure
      ...frame.notes.slice(1),
      ...baselineNote(shown, say),
      ...(shown.length < rows.length
        ? [say('indicators.figureRows', { shown: shown.length, count: rows.length })]
        : []),
    ],
    areaHeading: say(`indicators.rowOf.${dimension}`),
    columns: [
      {
        heading: say('indicators.value'),
        unit: say(`indicators.spans.${indicatorSpan(measure, dimension)}`),
        fractionDigits: digits,
      },
      { heading: say('indicators.share'), unit: percent, fractionDigits: 2, isShare: true },
      {
        heading: say('indicators.mean'),
        unit: say('indicators.spans.meanYear'),
        fractionDigits: digits,
      },
      { heading: say('indicators.fromMean'), unit: percent, fractionDigits: 0 },
      { heading: say('indicators.fromMedian'), unit: percent, fractionDigits: 0 },
      { heading: say('hazards.reported'), unit: '', fractionDigits: 0 },
      { heading: say('hazards.entries'), unit: '', fractionDigits: 0 },
    ],
    rows: shown.map(({ code, rank, figures, sharePercent, before }) => ({
      area: code,
      label: names[code]?.[language] ?? known.area(code),
      rank: inTime ? 'not-applicable' : rank,
      values: [
        figures[measure].value,
        sharePercent,
        before.mean,
        before.deviationFromMeanPercent,
        before.deviationFromMedianPercent,
        figures[measure].reported,
        figures[measure].entries,
      ],
    })),
  };
}

/** How many of the years before are on record, where it is fewer than were asked for. */
function baselineNote(rows: readonly LossIndicator[], say: Say): readonly string[] {
  const used = rows
    .filter(({ before }) => typeof before.mean === 'number')
    .map(({ before }) => before.yearsUsed);
  const [least, most] = [Math.min(...used), Math.max(...used)];
  const asked = rows[0]?.before.yearsAsked ?? 0;
  if (used.length === 0 || least >= asked) return [];
  return [
    least === most
      ? say('indicators.baselineYears', { count: least, asked })
      : say('indicators.baselineYearsBetween', { least, most, asked }),
  ];
}

/** The words for what amounts are in; the name of a rate says it itself. */
const unitKeys = {
  events: 'measureUnit.events',
  distinctEvents: 'measureUnit.distinctEvents',
  deaths: 'measureUnit.deaths',
  affected: 'measureUnit.affected',
  lossUsd: 'measureUnit.lossUsd',
  lossUsdAdjusted: 'indicators.units.usdComparable',
  lossUsdScaled: 'indicators.units.usdComparable',
  lossUsdNormalised: 'indicators.units.usdComparable',
  lossPpp2021: 'indicators.units.internationalDollars',
} as const;

function unitOf(measure: IndicatorMeasure, language: Language): string {
  return measure in unitKeys
    ? wordsIn(language)(unitKeys[measure as keyof typeof unitKeys])
    : indicatorName(measure, language);
}

/** The data sets that a measure is made of. */
function sourcesOf(measure: IndicatorMeasure): readonly string[] {
  if (measure.endsWith('Km2')) return [BUNDLED_LOSSES, LAND_AREA_DATA_SET];
  return plainMeasures.has(measure) ? [BUNDLED_LOSSES] : [BUNDLED_LOSSES, 'economy'];
}

const plainMeasures: ReadonlySet<IndicatorMeasure> = new Set([
  'events',
  'distinctEvents',
  'deaths',
  'affected',
  'lossUsd',
  'lossUsdAdjusted',
]);

/** Counts and money are whole; rates have three digits. */
function fractionDigits(rows: readonly LossIndicator[], measure: IndicatorMeasure): number {
  const values = rows.map(({ figures }) => figures[measure].value);
  const isWhole = values.every(
    (value) => typeof value !== 'number' || Number.isInteger(value) || value >= 1e6,
  );
  return isWhole ? 0 : 3;
}

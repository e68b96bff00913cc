import type {
  SeasonalFigure,
  SeasonalTrend,
} from '../../../../analysis/losses/figures/seasonalFigure.ts';
import type { DataSetSummary } from '../../../../datasets/store/catalogue.ts';
import type { ColumnFilter } from '../../../../datasets/store/workbench/tableQuestion.ts';
import { questionSentence } from '../../sentences/questionSentence.ts';
import type { Losses } from '../../useLosses.ts';
import { type Counted, type CountedLead, counting } from './counted.ts';
import { lossRowsOf, oneOf } from './lossRows.ts';

/** The months of a year in their order, as texts name them. */
export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

const EARTHQUAKES = 'noaa-earthquakes';
const TABLE = `${EARTHQUAKES}/earthquakes`;

/** What counts of months are explained with. */
export interface MonthCountInputs
  extends Pick<
    Losses,
    'assessment' | 'opened' | 'coverage' | 'say' | 'writer' | 'quantity' | 'language'
  > {
  /** Data sets that are there but for the first question. */
  readonly checked: readonly DataSetSummary[];
}

/** Where the events of a figure by month stand. */
function sourceOf(inputs: MonthCountInputs, { of }: Pick<SeasonalFigure, 'of'>) {
  const { assessment, opened, checked } = inputs;
  const own = lossRowsOf(inputs);
  const members = assessment.areas.map(({ area }) => area);
  const range = (field: string, least: number, most: number): ColumnFilter => ({
    kind: 'range',
    field,
    least,
    most,
  });
  return {
    dataSets:
      of === 'events'
        ? own.dataSets
        : opened.dataSets.concat(checked).filter(({ name }) => name === EARTHQUAKES),
    /** The rows of some years, of one month where the table has a column of months. */
    rows: (first: number, last: number, month: number | 'unknown' | null): CountedLead => ({
      kind: 'rows',
      table: of === 'events' ? own.table : TABLE,
      filters: [
        ...(of === 'events' ? own.asked : [oneOf('iso3', members)]),
        range('year', first, last),
        ...(month === null || of === 'events'
          ? startedIn(first, last, of === 'events' ? month : null)
          : [
              month === 'unknown'
                ? ({ kind: 'gap', field: 'month' } as const)
                : range('month', month, month),
            ]),
      ],
    }),
  };
}

/** In a table of events, those of one year that began in a month of it. */
function startedIn(
  first: number,
  last: number,
  month: number | 'unknown' | null,
): readonly ColumnFilter[] {
  if (typeof month !== 'number' || first !== last) return [];
  // Dates are year, month and day in eight digits.
  const least = (first * 100 + month) * 100;
  return [{ kind: 'range', field: 'startDate', least, most: least + 99 }];
}

/** What was asked; of earthquakes, that they stand in for losses without months. */
function askedOf(
  { assessment, opened, language, say }: MonthCountInputs,
  { of }: Pick<SeasonalFigure, 'of'>,
): string {
  if (of === 'earthquakes') return say('trend.seasons.earthquakes');
  const question = questionSentence(assessment.question, opened, language);
  return say('counted.question', { question });
}

/**
 * The sum of one month of the year: what each year brings to it.
 *
 * @param place - of the month, from 0 for January
 */
export function monthCounted(
  inputs: MonthCountInputs,
  figure: SeasonalFigure,
  { measure, values, sums }: Pick<SeasonalTrend, 'measure' | 'values' | 'sums'>,
  place: number,
): Counted {
  const { say, quantity } = inputs;
  const { firstYear, lastYear } = figure;
  const source = sourceOf(inputs, figure);
  const own = values.flatMap((value, at) =>
    at % monthNames.length === place
      ? [{ year: firstYear + Math.floor(at / monthNames.length), value }]
      : [],
  );
  const known = own.filter(({ value }) => typeof value === 'number' && value !== 0);
  const sum = quantity(sums[place] ?? 'no-data', measure);
  return {
    title: say('counted.monthSum', {
      measure: say(`measure.${measure}`),
      month: say(`trend.seasons.months.${monthNames[place] ?? 'january'}`),
      from: firstYear,
      to: lastYear,
    }),
    formulas: [
      known.length === 0
        ? `Σ = ${sum}`
        : `${known.map(({ value }) => quantity(value, measure)).join(' + ')} = ${sum}`,
    ],
    notes: [say('counted.monthSumNote'), askedOf(inputs, figure)],
    lists: counting(
      say('counted.years'),
      own.map(({ year, value }) => ({
        key: String(year),
        name: String(year),
        note: quantity(value, measure),
        lead: source.rows(year, year, place + 1),
      })),
      say,
    ),
    dataSets: source.dataSets,
    leads: [{ label: say('counted.rows'), lead: source.rows(firstYear, lastYear, place + 1) }],
  };
}

/** How many months have a value, and which have none. */
export function monthsCounted(
  inputs: MonthCountInputs,
  figure: SeasonalFigure,
  { measure, values, months }: Pick<SeasonalTrend, 'measure' | 'values' | 'months'>,
): Counted {
  const { say, writer } = inputs;
  const { full } = writer('events');
  const { firstYear, lastYear } = figure;
  const source = sourceOf(inputs, figure);
  return {
    title: `${say('counted.monthCount')}: ${say(`measure.${measure}`)}`,
    formulas: [`${full(values.length)} − ${full(values.length - months)} = ${full(months)}`],
    notes: [
      say('counted.monthCountNote'),
      say('counted.monthsAsked', { months: full(values.length) }),
      askedOf(inputs, figure),
    ],
    lists: counting(
      say('counted.noValue'),
      values.flatMap((value, at) => {
        if (typeof value === 'number') return [];
        const place = at % monthNames.length;
        const year = firstYear + Math.floor(at / monthNames.length);
        const month = say(`trend.seasons.months.${monthNames[place] ?? 'january'}`);
        return [
          {
            key: String(at),
            name: say('trend.seasons.monthOf', { year, month }),
            note: say(`missing.${value}`),
            lead: source.rows(year, year, place + 1),
          },
        ];
      }),
      say,
    ),
    dataSets: source.dataSets,
    leads: [{ label: say('counted.rows'), lead: source.rows(firstYear, lastYear, null) }],
  };
}

/** The events whose month nobody knows. */
export function undatedCounted(inputs: MonthCountInputs, figure: SeasonalFigure): Counted {
  const { say } = inputs;
  const { firstYear, lastYear } = figure;
  const source = sourceOf(inputs, figure);
  return {
    title: say('counted.undated'),
    formulas: [],
    notes: [say('counted.undatedNote'), askedOf(inputs, figure)],
    lists: [],
    dataSets: source.dataSets,
    leads: [{ label: say('counted.rows'), lead: source.rows(firstYear, lastYear, 'unknown') }],
  };
}

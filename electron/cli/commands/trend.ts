import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../../../analysis/failure.ts';
import type { Quantity } from '../../../analysis/losses/assessment.ts';
import { eventRates, type YearRange } from '../../../analysis/losses/eventRates.ts';
import type { LossIndicators } from '../../../analysis/losses/indicators/lossIndicator.ts';
import { lossTrend } from '../../../analysis/losses/lossTrend.ts';
import { indicatorsQuality } from '../../../analysis/losses/quality/indicatorsQuality.ts';
import { measureWords } from '../../../analysis/losses/sentences/measureWords.ts';
import { rateSentences } from '../../../analysis/losses/sentences/rateSentences.ts';
import { trendSentences } from '../../../analysis/losses/sentences/trendSentences.ts';
import { quantityCells } from '../../../datasets/tables/indicatorsText.ts';
import { type Command, CommandError, type CommandHost, exitCodes, orEnd } from '../command.ts';
import { eventFile } from '../eventFile.ts';
import { fileProvenance, lossProvenance } from '../lossProvenance.ts';
import {
  lossOptions,
  lossQuestion,
  lossUsage,
  unusedScaleYear,
  yearRange,
} from '../lossQuestion.ts';
import { openIndicators } from '../openIndicators.ts';
import { readSeries } from '../readSeries.ts';
import { refuseUnused } from '../refuseUnused.ts';
import { sentenceFiles, titleOf } from '../sentenceFiles.ts';
import { trendText } from '../trendOutputs.ts';
import { writeAll } from '../writeAll.ts';

const options = {
  ...lossOptions,
  against: { type: 'string' },
  series: { type: 'string' },
  seasons: { type: 'string' },
} as const;

/** Files of series may have times of any unit. */
const STEP = { en: 'a step of time', zh: '每个时间步' };

/** Tests the yearly losses of some areas, or any series of a file, for a trend. */
export const trend: Command = {
  name: 'trend',
  summary:
    'trend of a series: Mann-Kendall plain, corrected (Hamed-Rao, Yue-Wang) and within seasons, Theil-Sen with interval, Pettitt, landmark trend; of events the rate with its exact interval, dispersion, negative binomial, and with --against the ratio of the rates of the last years of --years and of C-D. A file of --series has the columns time and value, times rising, gaps empty',
  usage: `trend ${lossUsage} [--against C-D] [--scale-year Y] [--partial] --out DIR\n  trend --series FILE [--seasons 12] --out DIR`,
  run: async (args, host) => {
    const { values } = parseArgs({ args: [...args], options });
    const { out, series } = values;
    if (out === undefined) {
      throw new CommandError(failure('bad-input', 'trend', 'trend needs --out DIR, got none'));
    }
    refuseUnused('trend', values, [
      { names: ['by'], why: 'its rows are years' },
      { names: ['baseline'], why: 'it compares nothing with years before' },
      { names: ['top'], why: 'it ranks nothing' },
    ]);
    if (series === undefined) {
      const { measure = 'events' } = values;
      refuseUnused('trend', values, [
        {
          names: ['seasons'],
          why: 'bundled losses are yearly, seasons are those of --series FILE',
        },
        {
          names: ['against'],
          when: !isCount(measure),
          why: 'it compares rates of events, so --measure is events or distinctEvents',
        },
        unusedScaleYear(measure),
      ]);
      await ofLosses(values, out, host);
    } else await ofFile(series, values, out, host);
    return exitCodes.done;
  },
};

type Values = Parameters<typeof lossQuestion>[0] & {
  readonly against?: string;
  readonly seasons?: string;
};

async function ofLosses(
  values: Values,
  out: string,
  { say, datasets }: CommandHost,
): Promise<void> {
  // a bad call ends before the engine starts
  const asked = orEnd(lossQuestion(values, { hazards: [] })).question;
  const periods = orEnd(periodsOf(values, asked));
  const events = orEnd(eventFile(values));
  await openIndicators({ datasets, events }, async (open) => {
    const { names, question } = orEnd(lossQuestion({ ...values, by: 'year' }, open.reader));
    const { measure } = question;
    const words = measureWords[measure];
    const first = Math.min(question.firstYear, periods?.[1].firstYear ?? question.firstYear);
    const last = Math.max(question.lastYear, periods?.[1].lastYear ?? question.lastYear);
    const wide = { ...question, firstYear: first, lastYear: last };
    const answer = orEnd(await open.reader.indicators(names, wide));
    const all = answer.rows.map(({ firstYear, figures }) => ({
      year: firstYear,
      value: figures[measure].value,
    }));
    const inside = all.filter(
      ({ year }) => year >= question.firstYear && year <= question.lastYear,
    );
    const made = orEnd(lossTrend(...columnsOf(inside)));
    const rates = isCount(measure)
      ? orEnd(eventRates(...columnsOf(periods === undefined ? inside : all), periods))
      : undefined;
    const sentences = [
      ...trendSentences(made, words.name, undefined, words.change),
      ...(rates === undefined ? [] : rateSentences(rates)),
    ];
    const files = {
      'series.csv': seriesText(answer),
      'trend.csv': trendText(made, rates && success(rates)),
      ...sentenceFiles(
        titleOf(names, open.nameOf),
        sentences,
        [...open.leftOut, ...indicatorsQuality(answer, open.reader.coverage)].filter(
          // nothing is compared with years before
          ({ kind }) => kind !== 'short-baseline',
        ),
        open.nameOf,
      ),
    };
    const provenance = await lossProvenance('trend', { ...answer.question, periods }, open, files);
    await writeAll(out, { ...files, 'provenance.json': provenance });
    say(`${made.series.values.length} years in ${out}`);
  });
}

async function ofFile(
  file: string,
  values: Values,
  out: string,
  { say }: CommandHost,
): Promise<void> {
  const names = Object.keys({ ...lossOptions, against: true }).filter((name) => name !== 'out');
  refuseUnused('trend', values, [{ names, why: 'with --series FILE the file says it all' }]);
  const seasons = values.seasons === undefined ? undefined : Number(values.seasons);
  if (seasons !== undefined && !(Number.isInteger(seasons) && seasons > 1)) {
    const message = `trend needs a whole number above one for --seasons, got ${values.seasons ?? ''}`;
    throw new CommandError(failure('bad-setting', 'trend', message));
  }
  const bytes = await readFile(file);
  const given = orEnd(readSeries(bytes, basename(file)));
  const made = orEnd(lossTrend(given.times, given.values, seasons));
  const name = basename(file);
  const files = {
    'trend.csv': trendText(made),
    ...sentenceFiles(
      { en: name, zh: name },
      trendSentences(made, { en: name, zh: name }, STEP),
      [],
    ),
  };
  const provenance = await fileProvenance('trend', { seasons }, [{ name, bytes }], files);
  await writeAll(out, { ...files, 'provenance.json': provenance });
  say(`${made.series.values.length} values in ${out}`);
}

/** Whether the values of a measure are numbers of events, which come at a rate. */
function isCount(measure: string): boolean {
  return measure === 'events' || measure === 'distinctEvents';
}

function periodsOf(
  { against }: Values,
  { firstYear, lastYear }: YearRange,
): Result<readonly [YearRange, YearRange] | undefined> {
  if (against === undefined) return success(undefined);
  const other = yearRange(against);
  if (other === undefined || other.lastYear < other.firstYear) {
    const message = `trend needs --against C-D of four digits each, rising, got ${against}`;
    return failure('bad-input', 'trend', message);
  }
  return success([{ firstYear, lastYear }, other]);
}

function columnsOf(
  rows: readonly { readonly year: number; readonly value: Quantity }[],
): [number[], Quantity[]] {
  return [rows.map(({ year }) => year), rows.map(({ value }) => value)];
}

function seriesText({ rows, question }: LossIndicators): string {
  const lines = rows.map(({ code, figures }) => {
    const { value, reported, entries } = figures[question.measure];
    return [code, ...quantityCells(value), String(reported), String(entries)].join(',');
  });
  return `year,value,gap,reported,entries\n${lines.join('\n')}\n`;
}

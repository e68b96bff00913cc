import { failure, type Result, success } from '../../analysis/failure.ts';
import {
  type IndicatorDimension,
  type IndicatorMeasure,
  type IndicatorQuestion,
  indicatorDimensions,
  indicatorMeasures,
} from '../../analysis/losses/indicators/indicatorQuestion.ts';
import type { IndicatorReader } from '../../datasets/store/indicatorReader.ts';
import { SCALE_YEAR } from '../../datasets/store/scaleYear.ts';
import { eventFileOptions } from './eventFile.ts';
import type { UnusedOptions } from './refuseUnused.ts';

/** The options that say which losses are asked for. */
export const lossOptions = {
  areas: { type: 'string' },
  hazards: { type: 'string' },
  years: { type: 'string' },
  measure: { type: 'string' },
  by: { type: 'string' },
  baseline: { type: 'string' },
  top: { type: 'string' },
  'scale-year': { type: 'string' },
  partial: { type: 'boolean' },
  out: { type: 'string' },
  ...eventFileOptions,
} as const;

/** The words of these options in a usage line. */
export const lossUsage =
  '--areas SET[,SET or ISO3 …] --years A-B [--hazards core|all|LIST] [--measure M] [--events FILE [--partial-years LIST]]';

/** What the options of `lossOptions` were given. */
export type LossArguments = Partial<
  Record<Exclude<keyof typeof lossOptions, 'partial'>, string>
> & {
  readonly partial?: boolean;
};

/**
 * The question that the options of a command ask.
 *
 * @param given - values of `lossOptions`
 * @param reader - knows the hazards of the source
 * @returns names of sets and areas, and the question
 * @fails bad-input    no areas or no years, or one that is none
 * @fails bad-setting  an unknown measure, dimension, or a number that is none
 */
export function lossQuestion(
  given: LossArguments,
  { hazards }: Pick<IndicatorReader, 'hazards'>,
): Result<{
  readonly names: readonly string[];
  readonly question: Omit<IndicatorQuestion, 'countrySet'>;
}> {
  const names = listOf(given.areas);
  if (names.length === 0) {
    return failure('bad-input', 'losses', 'losses needs --areas SET, got none');
  }
  if (given.hazards !== undefined && listOf(given.hazards).length === 0) {
    return failure('bad-input', 'losses', 'losses needs --hazards core, all or a list, got none');
  }
  const years = yearRange(given.years ?? '');
  if (years === undefined || years.lastYear < years.firstYear) {
    const message = `losses needs --years A-B of four digits each, rising, got ${given.years ?? 'none'}`;
    return failure('bad-input', 'losses', message);
  }
  const measure = oneOf(indicatorMeasures, given.measure ?? 'events');
  const dimension = oneOf(indicatorDimensions, given.by ?? 'country');
  const mixed = /^(loss\w+)PercentOfGdp$/.exec(given.measure ?? '')?.[1];
  if (measure === undefined && mixed !== undefined) {
    const message = `losses never divides ${mixed} by a gross domestic product of the year: use lossPercentOfGdp`;
    return failure('bad-setting', 'losses', message);
  }
  if (measure === undefined) {
    const message = `losses needs --measure of ${indicatorMeasures.join(', ')}, got ${given.measure ?? 'none'}`;
    return failure('bad-setting', 'losses', message);
  }
  if (dimension === undefined) {
    const message = `losses needs --by of ${indicatorDimensions.join(', ')}, got ${given.by ?? 'none'}`;
    return failure('bad-setting', 'losses', message);
  }
  if (measure === 'distinctEvents' && given.events === undefined) {
    const message =
      'losses needs --events FILE for distinctEvents: country profiles do not have them';
    return failure('bad-setting', 'losses', message);
  }
  const numbers = [
    given.baseline ?? '10',
    given.top ?? '10',
    given['scale-year'] ?? String(SCALE_YEAR),
  ];
  const bad = numbers.filter((text) => !/^[1-9]\d{0,3}$/.test(text));
  if (bad.length > 0) {
    const message = `losses needs whole numbers above zero for --baseline, --top and --scale-year, got ${bad.join(', ')}`;
    return failure('bad-setting', 'losses', message);
  }
  const [baselineYears = 0, topCount = 0, scaleYear = 0] = numbers.map(Number);
  return success({
    names,
    question: {
      hazards: askedHazards(given.hazards ?? 'core', hazards),
      ...years,
      measure,
      dimension,
      baselineYears,
      topCount,
      scaleYear,
      withPartialYears: given.partial === true,
    },
  });
}

/**
 * The rule that `--scale-year` belongs to the losses that are told in a year's economy: no other
 * measure is moved by it.
 *
 * @param measure - the one measure that a command works on
 */
export function unusedScaleYear(measure: string): UnusedOptions {
  return {
    names: ['scale-year'],
    when: measure !== 'lossUsdScaled' && measure !== 'lossUsdNormalised',
    why: `${measure} is not told in the size of a year's economy`,
  };
}

/**
 * Years of the form `2001-2022` or `2022`.
 *
 * @returns first and last year, which may not be rising; nothing for another text
 */
export function yearRange(
  text: string,
): { readonly firstYear: number; readonly lastYear: number } | undefined {
  const years = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (years === null) return undefined;
  const firstYear = Number(years[1]);
  return { firstYear, lastYear: years[2] === undefined ? firstYear : Number(years[2]) };
}

/**
 * The hazards that `--hazards` names: `core`, `all` or a list.
 *
 * @param given -   the option
 * @param hazards - those of the source
 */
export function askedHazards(
  given: string,
  hazards: IndicatorReader['hazards'],
): readonly string[] {
  if (given === 'all') return hazards.map(({ code }) => code);
  if (given === 'core') return hazards.filter(({ core }) => core).map(({ code }) => code);
  return listOf(given);
}

/** The words of a list with commas; empty ones are none. */
export function listOf(text = ''): readonly string[] {
  return text.split(',').filter((name) => name !== '');
}

function oneOf<Word extends IndicatorMeasure | IndicatorDimension>(
  words: readonly Word[],
  given: string,
): Word | undefined {
  return words.find((word) => word === given);
}

import { useMemo } from 'react';
import type { Quantity } from '../../analysis/losses/assessment.ts';
import { type NumberWriter, numberWriter } from '../words/numbers.ts';
import { useWords } from '../words/words.ts';
import { useNumberLocale, useSettings } from './settingsInUse.ts';

/** How values of indicators are written. */
export interface IndicatorWriter {
  readonly of: (measure: string) => NumberWriter;
  /** A number in few digits, or the reason why there is none. */
  readonly short: (value: Quantity, measure: string) => string;
  /** A number in full, or the reason why there is none. */
  readonly full: (value: Quantity, measure: string) => string;
  /** A share in percent, or the reason why there is none. */
  readonly share: (value: Quantity) => string;
  /** A change in percent, or the reason why there is none. */
  readonly change: (value: Quantity) => string;
  readonly reason: (value: Exclude<Quantity, number>) => string;
}

/** Writes values of indicators with the window's marks, in its language. */
export function useIndicatorWriter(): IndicatorWriter {
  const say = useWords();
  const { language } = useSettings();
  const locale = useNumberLocale();
  return useMemo(() => {
    const writers = new Map<string, NumberWriter>();
    const of = (measure: string): NumberWriter => {
      const writer = writers.get(measure) ?? numberWriter(measure, locale, language);
      writers.set(measure, writer);
      return writer;
    };
    const reason = (value: Exclude<Quantity, number>): string => say(`missing.${value}`);
    const either =
      (write: (value: number, measure: string) => string) =>
      (value: Quantity, measure = 'events'): string =>
        typeof value === 'number' ? write(value, measure) : reason(value);
    return {
      of,
      // counts and rates are short already; money is not
      short: either((value, measure) =>
        isLong(measure) ? of(measure).short(value) : of(measure).full(value),
      ),
      full: either((value, measure) => of(measure).full(value)),
      share: either((value) => of('events').share(value)),
      change: either((value) => of('events').change(value)),
      reason,
    };
  }, [say, language, locale]);
}

function isLong(measure: string): boolean {
  return measure.startsWith('loss') && !measure.endsWith('OfGdp');
}

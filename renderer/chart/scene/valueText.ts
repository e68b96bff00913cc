import { log10 } from '../../../analysis/math.ts';
import { figureWords } from '../figureWords.ts';
import { formatCompact, formatFixed, formatNumber } from '../formatNumber.ts';
import type { ChartFrame, ChartValue } from '../spec.ts';

type Printed = Pick<ChartFrame, 'language' | 'numbers'>;

/** A value beside its mark: in full where that is short, else with a word for its scale. */
export function valueText(value: ChartValue, spec: Printed): string {
  if (typeof value !== 'number') return figureWords[spec.language].noData;
  return Math.abs(value) >= 1e4
    ? formatCompact(value, spec.numbers, spec.language)
    : formatNumber(value, spec.numbers);
}

/**
 * Values in a column, all with as many digits as the one that needs most, so that they can be
 * compared: 8.0 over 7.9.
 */
export function valueTexts(values: readonly ChartValue[], spec: Printed): string[] {
  const most = spec.numbers.fractionDigits;
  const known = values.filter((value) => typeof value === 'number');
  const long = known.some((value) => Math.abs(value) >= 1e4);
  const needed = known.map((value) => (value.toFixed(most).split('.')[1] ?? '').replace(/0+$/, ''));
  const digits = long ? 0 : Math.max(0, ...needed.map(({ length }) => length));
  return values.map((value) =>
    typeof value === 'number' && digits > 0 && (value === 0 || Number(value.toFixed(digits)) !== 0)
      ? formatFixed(value, digits, spec.numbers)
      : valueText(value, spec),
  );
}

/** A tick of an axis, with as many digits as tell its neighbours apart. */
export function tickText(value: number, step: number, spec: Printed): string {
  if (Math.abs(value) >= 1e4) return formatCompact(value, spec.numbers, spec.language);
  const fractionDigits = step >= 1 ? 0 : Math.ceil(-log10(step) - 1e-9);
  return fractionDigits > 0 && value !== 0 && Number(value.toFixed(fractionDigits)) !== 0
    ? formatFixed(value, fractionDigits, spec.numbers)
    : formatNumber(value, { ...spec.numbers, fractionDigits });
}

/** A number with so many digits after the mark, zeros kept, to be compared with others. */
export function fixedText(value: number, digits: number, { numbers }: Printed): string {
  const text = Math.abs(value).toFixed(digits).replace('.', numbers.decimal);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** The ticks of an axis as texts. */
export function tickTexts(ticks: readonly number[], spec: Printed): string[] {
  return ticks.map((tick, i) => {
    const neighbour = ticks[i + 1] ?? ticks[i - 1] ?? tick * 2;
    return tickText(tick, Math.min(Math.abs(neighbour - tick), Math.abs(tick) || 1) || 1, spec);
  });
}

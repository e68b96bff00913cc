import { textWidth } from '../fontMetrics.ts';
import { formatCompact, formatFixed, formatNumber, formatShortest } from '../formatNumber.ts';
import type { ChartValue, HeatMapSpec } from '../spec.ts';

/** Free room of a cell around its number, in font sizes; so much lies between two numbers too. */
const AROUND = 0.19;
/** What a number that fills its cell must have to the numbers beside it, in font sizes. */
const BESIDE = 0.3;

/** Digits after the mark that all values share, so that 8.0 stands over 7.9; none of large values. */
function sharedDigits({ rows, numbers, language }: HeatMapSpec): number {
  const known = rows.flatMap(({ values }) => values.filter((value) => typeof value === 'number'));
  if (known.some((value) => Math.abs(value) >= 100)) return 0;
  const texts = known.map((value) => formatCompact(value, numbers, language));
  const digits = Math.max(0, ...texts.map((text) => text.split(numbers.decimal)[1]?.length ?? 0));
  return digits <= 2 ? digits : 0;
}

/** Written in full or with a word for a thousand, but in one figure one way. */
const isThousand = (value: number): boolean => Math.abs(value) >= 1e3 && Math.abs(value) < 1e4;

/** A value from long to short: with the digits of all, three digits, two, without marks. */
function forms(
  value: number,
  { numbers, language }: HeatMapSpec,
  digits: number,
  hasShortThousands: boolean,
): string[] {
  const plain = { ...numbers, group: '' };
  if (hasShortThousands && isThousand(value)) return [formatShortest(value, numbers, language)];
  return [
    ...(digits > 0 ? [formatFixed(value, digits, numbers)] : []),
    formatCompact(value, numbers, language),
    formatShortest(value, numbers, language),
    formatCompact(value, plain, language),
  ];
}

const toOneDigit = (value: number): number => Number(value.toPrecision(1));
/** How far one digit is from a value, as a share of it. */
const coarseness = (value: number): number => Math.abs(toOneDigit(value) / value - 1);

function rowTexts(
  values: readonly ChartValue[],
  spec: HeatMapSpec,
  { digits, hasShortThousands }: { readonly digits: number; readonly hasShortThousands: boolean },
  cellWidth: number,
  fontSize: number,
): readonly string[] {
  const width = (text: string | undefined) => textWidth(text ?? '', fontSize);
  const fits = (text: string) => width(text) <= cellWidth - AROUND * fontSize;
  const known = values.flatMap((value, place) =>
    typeof value === 'number'
      ? [{ value, place, texts: forms(value, spec, digits, hasShortThousands) }]
      : [],
  );
  const found = values.map(() => '');
  for (const { place, texts } of known) found[place] = texts.find(fits) ?? '';
  // Those that one digit would tell worst come first.
  const left = known
    .filter(({ place }) => found[place] === '')
    .toSorted((a, b) => coarseness(b.value) - coarseness(a.value) || a.place - b.place);
  const plain = { ...spec.numbers, group: '' };
  for (const { value, place, texts } of left) {
    const [shortest = ''] = texts.toSorted((a, b) => width(a) - width(b));
    const apart = (other: number) =>
      cellWidth - (width(shortest) + width(found[other])) / 2 >= BESIDE * fontSize;
    const digit = formatShortest(toOneDigit(value), plain, spec.language);
    if (width(shortest) <= cellWidth && apart(place - 1) && apart(place + 1))
      found[place] = shortest;
    else if (fits(digit)) found[place] = digit;
  }
  return found;
}

/**
 * The number written in each cell, row by row: as long as its cell allows with some room around it.
 * Where two digits fill a cell, they are written if the numbers beside it leave room, else one digit.
 *
 * @param cellWidth - of a cell with its share of the gaps, in the unit of the font's size
 * @returns one text a cell; empty for a gap, and where nothing fits
 * @cost O(cells)
 */
export function heatCellTexts(
  spec: HeatMapSpec,
  cellWidth: number,
  fontSize: number,
): readonly (readonly string[])[] {
  const digits = sharedDigits(spec);
  const { numbers, language } = spec;
  const known = spec.rows.flatMap(({ values }) =>
    values.filter((value) => typeof value === 'number'),
  );
  const fits = (text: string) => textWidth(text, fontSize) <= cellWidth - AROUND * fontSize;
  // Whole numbers all in full, where all have room.
  const isWhole = known.every((value) => Number.isInteger(value) && Math.abs(value) < 1e6);
  const full = (value: number): string => formatNumber(value, numbers);
  if (isWhole && digits === 0 && known.every((value) => fits(full(value))))
    return spec.rows.map(({ values }) =>
      values.map((value) => (typeof value === 'number' ? full(value) : '')),
    );
  const plain = { ...numbers, group: '' };
  const hasShortThousands = known.some(
    (value) => isThousand(value) && !fits(formatCompact(value, plain, language)),
  );
  const style = { digits, hasShortThousands };
  return spec.rows.map(({ values }) => rowTexts(values, spec, style, cellWidth, fontSize));
}

import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { textWidth } from '../fontMetrics.ts';
import { formatPercentChange } from '../formatNumber.ts';
import type { SeriesSpec, YearValue } from '../spec.ts';

/** The part of the width that the axis surely leaves to the columns. */
const COLUMNS_SHARE = 0.8;

const amountOf = ({ value }: YearValue): number => (typeof value === 'number' ? value : 0);

function deviationText({ deviationPercent }: YearValue, spec: SeriesSpec): string {
  return typeof deviationPercent === 'number' ? formatPercentChange(deviationPercent, spec) : '';
}

/**
 * The text over a column, with its year where a higher column beside it lifts the text: there it
 * would be read as the other column's.
 */
function textOver(column: number, spec: SeriesSpec, pitch: number, fontSize: number): string {
  const { years } = spec;
  const row = years[column];
  if (row === undefined) return '';
  const written = deviationText(row, spec);
  const width = textWidth(written, fontSize);
  const middle = (column + 0.5) * pitch;
  const left = Math.max(0, Math.min(middle - width / 2, years.length * pitch - width));
  const covered = years.filter(
    (_, i) => i !== column && (i + 1) * pitch > left && i * pitch < left + width,
  );
  return covered.some((other) => amountOf(other) > amountOf(row))
    ? `${row.year}${figureWords[spec.language].colon}${written}`
    : written;
}

/**
 * Deviations that are written over their columns: of the last complete year, and of the year with the
 * greatest one where its text does not touch the other.
 *
 * @returns texts by year
 * @cost O(years)
 */
export function columnTexts(
  spec: SeriesSpec,
  { width, fontSize }: Pick<Drawing, 'width' | 'fontSize'>,
): ReadonlyMap<number, string> {
  const complete = spec.years.flatMap(({ partial, deviationPercent, year }, column) =>
    !partial && typeof deviationPercent === 'number' ? [{ year, column, deviationPercent }] : [],
  );
  const [first] = complete;
  const last = complete.at(-1);
  if (first === undefined || last === undefined) return new Map();
  const greatest = complete.reduce(
    (best, row) => (row.deviationPercent > best.deviationPercent ? row : best),
    first,
  );
  const pitch = (width * COLUMNS_SHARE) / Math.max(1, spec.years.length);
  const [ofLast, ofGreatest] = [last, greatest].map(({ column }) =>
    textOver(column, spec, pitch, fontSize),
  );
  const apart = (last.year - greatest.year) * pitch;
  const room =
    (textWidth(ofLast ?? '', fontSize) + textWidth(ofGreatest ?? '', fontSize)) / 2 + fontSize / 2;
  return new Map([
    [last.year, ofLast ?? ''],
    ...(apart >= room ? [[greatest.year, ofGreatest ?? ''] as const] : []),
  ]);
}

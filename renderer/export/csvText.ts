import { type ChartSpec, type ChartValue } from '../chart/spec.ts';

/** A cell: text, a number, or nothing. */
export type CsvCell = string | number | null;

/** One column of a table that is written as CSV. */
export interface CsvColumn {
  readonly header: string;
  readonly datatype: 'string' | 'integer' | 'number' | 'boolean';
  readonly cells: readonly CsvCell[];
}

/** Whether a spreadsheet would take a text for a formula. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\0]/.test(text);
}

/**
 * A text that no spreadsheet takes for a formula: a leading apostrophe where one would.
 *
 * @example guardedText('=1+1') // "'=1+1"
 */
export function guardedText(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** The texts that were given an apostrophe, by column and row, as they are in the data. */
export function guardedCells(
  columns: readonly CsvColumn[],
): readonly { readonly column: string; readonly row: number; readonly value: string }[] {
  return columns.flatMap(({ header, datatype, cells }) =>
    cells.flatMap((cell, row) =>
      datatype === 'string' && typeof cell === 'string' && looksLikeFormula(cell)
        ? [{ column: header, row: row + 1, value: cell }]
        : [],
    ),
  );
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`csvText needs finite numbers, got ${cell}`);
    return String(cell === 0 ? 0 : cell);
  }
  const safe = guardedText(cell.normalize('NFC'));
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Writes columns as CSV: UTF-8 text, line feeds, shortest digits that read back as the same number.
 *
 * A text that a spreadsheet would take for a formula gets a leading apostrophe; numbers are never
 * touched.
 *
 * @param columns - all of the same length
 */
export function csvText(columns: readonly CsvColumn[]): string {
  const rows = columns[0]?.cells.length ?? 0;
  const lines = [columns.map(({ header }) => cellText(header)).join(',')];
  for (let row = 0; row < rows; row += 1) {
    lines.push(columns.map(({ cells }) => cellText(cells[row] ?? null)).join(','));
  }
  return `${lines.join('\n')}\n`;
}

const numbers = (values: readonly ChartValue[]) =>
  values.map((value) => (typeof value === 'number' ? value : null));
const reasons = (values: readonly ChartValue[]) =>
  values.map((value) => (typeof value === 'number' ? '' : value));

/** The numbers that a chart draws, with the reason for each that is missing. */
export function chartColumns(spec: ChartSpec): CsvColumn[] {
  const measure = spec.unit === '' ? spec.measure : `${spec.measure} (${spec.unit})`;
  const text = (header: string, cells: readonly string[]): CsvColumn => ({
    header,
    datatype: 'string',
    cells,
  });
  const number = (header: string, values: readonly ChartValue[]): CsvColumn => ({
    header,
    datatype: 'number',
    cells: numbers(values),
  });
  switch (spec.kind) {
    case 'choropleth':
    case 'ranking': {
      const values = spec.areas.map(({ value }) => value);
      const columns = [
        text(
          'area',
          spec.areas.map(({ area }) => area),
        ),
        text(
          'name',
          spec.areas.map(({ label }) => label),
        ),
        number(measure, values),
        text('missing reason', reasons(values)),
      ];
      if (spec.kind === 'choropleth') return columns;
      return [
        ...columns,
        number(
          'rank',
          spec.areas.map(({ rank }) => rank),
        ),
        ...(spec.areas.some(({ interval }) => interval !== null)
          ? [
              number(
                '5th percentile',
                spec.areas.map(({ interval }) => interval?.[0] ?? 'no-data'),
              ),
              number(
                '95th percentile',
                spec.areas.map(({ interval }) => interval?.[1] ?? 'no-data'),
              ),
            ]
          : []),
      ];
    }
    case 'series': {
      const values = spec.years.map(({ value }) => value);
      const part = spec.parts.find(({ area }) => area === spec.emphasised);
      return [
        { header: 'year', datatype: 'integer', cells: spec.years.map(({ year }) => year) },
        number(measure, values),
        text('missing reason', reasons(values)),
        {
          header: 'year not complete',
          datatype: 'boolean',
          cells: spec.years.map(({ partial }) => String(partial)),
        },
        number(
          `mean of the ${spec.baselineYears} years before`,
          spec.years.map(({ baseline }) => baseline),
        ),
        {
          header: 'years in the mean',
          datatype: 'integer',
          cells: spec.years.map(({ baselineYearsUsed }) => baselineYearsUsed),
        },
        number(
          'deviation (%)',
          spec.years.map(({ deviationPercent }) => deviationPercent),
        ),
        ...(part === undefined
          ? []
          : [
              number(part.label, part.values),
              text(`${part.label}, missing reason`, reasons(part.values)),
            ]),
      ];
    }
  }
}

import type { Table } from '../../analysis/table.ts';

/** What the name of a group's column begins with. */
export const GROUP = 'group:';

/**
 * A raw table as CSV: `area`, in a panel `year`, groups as `group:name`, then the columns; gaps empty.
 *
 * @param table - areas, years, groups and columns
 * @returns the text with a final line end; numbers in their shortest digits
 */
export function tableText({ areas, years, columns, groups = new Map() }: Table): string {
  const head = [
    'area',
    ...(years === undefined ? [] : ['year']),
    ...[...groups.keys()].map((name) => `${GROUP}${name}`),
    ...columns.keys(),
  ];
  const lines = areas.map((area, row) => [
    area,
    ...(years === undefined ? [] : [String(years[row])]),
    ...[...groups.values()].map((words) => words[row] ?? ''),
    ...[...columns.values()].map(({ values }) => numberText(values[row])),
  ]);
  return `${[head, ...lines].map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
}

/**
 * A number in its shortest digits; a gap is empty.
 *
 * @example numberText(0.1 + 0.2) // '0.30000000000000004'
 */
export function numberText(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : String(value + 0);
}

/**
 * A cell of a CSV file.
 *
 * @example quoted('a,b') // '"a,b"'
 */
export function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

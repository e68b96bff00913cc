import type { DataColumn } from '../../chart/DataColumn.ts';
import type { FigureLanguage } from '../../chart/specs/frame.ts';
import { guardedText } from '../csvText.ts';
import type { ReadmeLine } from '../readme.ts';
import type { Sheet, SheetCell } from './workbook.ts';

const sheetNames = {
  en: { data: 'Data', about: 'Read me', name: 'What', text: 'Says' },
  zh: { data: '数据', about: '说明', name: '项目', text: '内容' },
} as const;

const [leastWidth, mostWidth] = [8, 48];
/** Rows by which the width of a column is judged. */
const JUDGED = 500;

/** A width that most texts of a column fit in: a Chinese character is as wide as two digits. */
function columnWidth({ header, cells }: DataColumn): number {
  const size = (text: string) =>
    Array.from(text).reduce((sum, c) => sum + (c > '\u2e80' ? 2 : 1), 0);
  const judged = cells.slice(0, JUDGED);
  const widest = Math.max(size(header), ...judged.map((cell) => size(String(cell ?? ''))));
  return Math.min(mostWidth, Math.max(leastWidth, widest + 2));
}

function typedCell(column: DataColumn, row: number): SheetCell {
  const cell = column.cells[row] ?? null;
  if (column.datatype === 'boolean' && cell !== null) return cell === 'true';
  return typeof cell === 'string' ? guardedText(cell) : cell;
}

/** A sheet of data with typed cells, and one that explains it. */
export function dataSheets(
  columns: readonly DataColumn[],
  about: readonly ReadmeLine[],
  language: FigureLanguage,
): readonly Sheet[] {
  const names = sheetNames[language];
  const rows = columns[0]?.cells.length ?? 0;
  return [
    {
      name: names.data,
      headings: columns.map(({ header }) => guardedText(header)),
      rows: Array.from({ length: rows }, (_, row) =>
        columns.map((column) => typedCell(column, row)),
      ),
      columnWidths: columns.map(columnWidth),
    },
    {
      name: names.about,
      headings: [names.name, names.text],
      rows: about.map(([name, text]) => [name, guardedText(text)]),
      columnWidths: [16, 110],
    },
  ];
}

import type { DataColumn } from '../chart/DataColumn.ts';
import type { ChartSpec } from '../chart/spec.ts';
import { guardedCells, guardedText } from './csvText.ts';
import { type SheetCell, workbook } from './office/workbook.ts';
import { provenanceText } from './provenanceText.ts';
import { readmeLines } from './readme.ts';

const sheetNames = {
  en: { data: 'Data', about: 'Read me', name: 'What', text: 'Says' },
  zh: { data: '数据', about: '说明', name: '项目', text: '内容' },
} as const;

const [leastWidth, mostWidth] = [8, 48];

/** A width that most texts of a column fit in: a Chinese character is as wide as two digits. */
function columnWidth({ header, cells }: DataColumn): number {
  const size = (text: string) =>
    Array.from(text).reduce((sum, c) => sum + (c > '\u2e80' ? 2 : 1), 0);
  const widest = Math.max(size(header), ...cells.map((cell) => size(String(cell ?? ''))));
  return Math.min(mostWidth, Math.max(leastWidth, widest + 2));
}

function typedCell(column: DataColumn, row: number): SheetCell {
  const cell = column.cells[row] ?? null;
  if (column.datatype === 'boolean' && cell !== null) return cell === 'true';
  return typeof cell === 'string' ? guardedText(cell) : cell;
}

/** The table of a figure as a workbook: a sheet of data with typed cells, and one that explains it. */
export function workbookFigure(spec: ChartSpec, columns: readonly DataColumn[]): Uint8Array {
  const names = sheetNames[spec.language];
  const rows = columns[0]?.cells.length ?? 0;
  const { program, programVersion } = spec.provenance;
  return workbook(
    [
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
        rows: readmeLines(spec, guardedCells(columns)).map(([name, text]) => [
          name,
          guardedText(text),
        ]),
        columnWidths: [16, 110],
      },
    ],
    {
      title: spec.title,
      description: provenanceText(spec, null),
      creator: `${program} ${programVersion}`,
    },
  );
}

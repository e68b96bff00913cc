import { escapeXml } from '../svgText.ts';
import { type PackageFacts, packageParts, relationsXml, xmlHead } from './ooxml.ts';
import { type ZipPart, zipParts } from './zipParts.ts';

/** A cell: text, a number, a yes or no, or nothing. */
export type SheetCell = string | number | boolean | null;

/** One sheet: a heading row, then rows of cells. */
export interface Sheet {
  /** At most 31 signs, none of `[]:*?/\`. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** In widths of a digit. */
  readonly columnWidths: readonly number[];
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The letters of a column.
 *
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

function cellXml(cell: SheetCell, place: string, style: number): string {
  const styled = style === 0 ? '' : ` s="${style}"`;
  if (cell === null || cell === '') return '';
  if (typeof cell === 'boolean') return `<c r="${place}"${styled} t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`workbook needs finite numbers, got ${cell}`);
    return `<c r="${place}"${styled}><v>${cell === 0 ? 0 : cell}</v></c>`;
  }
  const text = escapeXml(cell.normalize('NFC'));
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function rowXml(cells: readonly SheetCell[], row: number, style: number): string {
  const inside = cells.map((cell, i) => cellXml(cell, `${columnLetters(i)}${row}`, style)).join('');
  return `<row r="${row}">${inside}</row>`;
}

function sheetXml({ headings, rows, columnWidths }: Sheet): string {
  const widths = columnWidths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const lines = [rowXml(headings, 1, 1), ...rows.map((row, i) => rowXml(row, i + 2, 0))];
  return `${xmlHead}<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const styles = `${xmlHead}<styleSheet xmlns="${SPREADSHEET}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

/** Writes sheets as an XLSX file: texts as texts, numbers with all their digits, same bytes always. */
export function workbook(sheets: readonly Sheet[], facts: PackageFacts): Uint8Array {
  const main = { path: 'xl/workbook.xml', contentType: `${TYPE}.sheet.main+xml` };
  const paths = sheets.map((_, i) => `worksheets/sheet${i + 1}.xml`);
  const listed = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const parts: ZipPart[] = [
    ...packageParts(
      main,
      [
        ...paths.map((path) => ({ path: `xl/${path}`, contentType: `${TYPE}.worksheet+xml` })),
        { path: 'xl/styles.xml', contentType: `${TYPE}.styles+xml` },
      ],
      facts,
    ),
    [
      main.path,
      `${xmlHead}<workbook xmlns="${SPREADSHEET}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${listed.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...paths.map((target) => ({ type: 'worksheet', target })),
        { type: 'styles', target: 'styles.xml' },
      ]),
    ],
    ['xl/styles.xml', styles],
    ...sheets.map((sheet, i): ZipPart => [`xl/${paths[i] ?? ''}`, sheetXml(sheet)]),
  ];
  return zipParts(parts);
}

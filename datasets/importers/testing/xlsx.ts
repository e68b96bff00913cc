import { strToU8, zipSync } from 'fflate';

/** A sheet of a made-up workbook: the XML of its rows, and whether it is hidden. */
export interface MadeSheet {
  readonly name: string;
  readonly rowsXml: string;
  readonly hidden?: boolean;
}

/** Packs a minimal xlsx file from raw row XML, so that a test decides what exactly is stored. */
export function xlsx(sheets: readonly MadeSheet[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets
        .map(
          ({ name, hidden }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join('')}</Relationships>`,
    ),
  };
  sheets.forEach(({ rowsXml }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      `${head}<worksheet xmlns="${main}"><sheetData>${rowsXml}</sheetData></worksheet>`,
    );
  });
  return zipSync(files);
}

/** Row XML from plain values: text inline, numbers as their shortest digits, null left out. */
export function rowsXml(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows
    .map(
      (row, rowIndex) =>
        `<row r="${rowIndex + 1}">${row
          .map((cell, columnIndex) => {
            const at = `${String.fromCharCode(65 + columnIndex)}${rowIndex + 1}`;
            if (cell === null) return '';
            if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
            const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
            return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
          })
          .join('')}</row>`,
    )
    .join('');
}

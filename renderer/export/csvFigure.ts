import type { DataColumn } from '../chart/DataColumn.ts';
import { rulesOf } from '../chart/rulesOf.ts';
import type { ChartSpec } from '../chart/spec.ts';
import { csvText, guardedCells } from './csvText.ts';
import type { ExportedFigure, ExportOptions } from './ExportedFigure.ts';
import { provenanceText } from './provenanceText.ts';

/**
 * The data of a figure as CSV, with a description beside it after the W3C's "Metadata Vocabulary
 * for Tabular Data": columns, source, licence, notes, provenance, and which texts were guarded.
 *
 * @param mark - what stands before the first head
 */
export function csvFigure(
  spec: ChartSpec,
  name: string,
  columns: readonly DataColumn[] = rulesOf(spec).columns(spec),
  mark: ExportOptions['csvMark'] = 'none',
): ExportedFigure {
  const encoder = new TextEncoder();
  const description = {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:title': spec.title,
    'dc:description': [spec.subtitle, spec.period, ...spec.notes].filter((text) => text !== ''),
    'dc:source': spec.source,
    'dc:license': spec.licence,
    'dc:language': spec.language,
    tableSchema: {
      columns: columns.map(({ header, datatype }) => ({ titles: header, datatype })),
    },
    credit: spec.credit,
    /** Texts that got a leading apostrophe, because a spreadsheet takes them for formulas. */
    guarded: guardedCells(columns),
    provenance: JSON.parse(provenanceText(spec, null)) as unknown,
  };
  return {
    name,
    bytes: encoder.encode(`${mark === 'none' ? '' : '\uFEFF'}${csvText(columns)}`),
    companions: [
      {
        name: `${name}-metadata.json`,
        bytes: encoder.encode(`${JSON.stringify(description, null, 2)}\n`),
      },
    ],
  };
}

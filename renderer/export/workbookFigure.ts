import type { DataColumn } from '../chart/DataColumn.ts';
import type { ChartSpec } from '../chart/spec.ts';
import { guardedCells } from './csvText.ts';
import { dataSheets } from './office/dataSheets.ts';
import { workbook } from './office/workbook.ts';
import { provenanceText } from './provenanceText.ts';
import { readmeLines } from './readme.ts';

/** The table of a figure as a workbook: a sheet of data with typed cells, and one that explains it. */
export function workbookFigure(spec: ChartSpec, columns: readonly DataColumn[]): Uint8Array {
  const { program, programVersion } = spec.provenance;
  const about = readmeLines(spec, guardedCells(columns));
  return workbook(dataSheets(columns, about, spec.language), {
    title: spec.title,
    description: provenanceText(spec, null),
    creator: `${program} ${programVersion}`,
  });
}

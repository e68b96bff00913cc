import type { DataColumn } from '../chart/DataColumn.ts';
import type { ChartSpec } from '../chart/spec.ts';
import { parquet } from './parquet.ts';
import { provenanceText } from './provenanceText.ts';
import { readmeOf } from './readme.ts';

/**
 * The table of a figure as Parquet, typed, with a readme, title, source, licence and provenance as
 * key-value metadata.
 */
export function parquetFigure(spec: ChartSpec, columns: readonly DataColumn[]): Uint8Array {
  const { program, programVersion } = spec.provenance;
  return parquet(columns, {
    createdBy: `${program} ${programVersion}`,
    metadata: [
      { key: 'readme', value: readmeOf(spec).join('\n') },
      { key: 'title', value: spec.title },
      { key: 'source', value: spec.source },
      { key: 'licence', value: spec.licence },
      { key: 'language', value: spec.language },
      { key: 'provenance', value: provenanceText(spec, null) },
    ],
  });
}

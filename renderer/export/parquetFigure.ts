import { parquetWriteBuffer } from 'hyparquet-writer';
import type { DataColumn } from '../chart/DataColumn.ts';
import type { ChartSpec } from '../chart/spec.ts';
import { provenanceText } from './provenanceText.ts';
import { readmeLines } from './readme.ts';

const types = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const;

function values({ datatype, cells }: DataColumn): (string | number | boolean | null)[] {
  if (datatype === 'boolean') return cells.map((cell) => (cell === null ? null : cell === 'true'));
  return [...cells];
}

/** Names that differ from each other, as a Parquet file needs them. */
function distinct(columns: readonly DataColumn[]): string[] {
  const seen = new Map<string, number>();
  return columns.map(({ header }) => {
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return count === 1 ? header : `${header} ${count}`;
  });
}

/**
 * The table of a figure as Parquet, typed, with a readme, title, source, licence and provenance as
 * key-value metadata.
 */
export function parquetFigure(spec: ChartSpec, columns: readonly DataColumn[]): Uint8Array {
  const { program, programVersion } = spec.provenance;
  const names = distinct(columns);
  const readme = readmeLines(spec, []).map(([name, text]) => `${name}: ${text}`);
  const buffer = parquetWriteBuffer({
    columnData: columns.map((column, i) => ({
      name: names[i] ?? '',
      data: values(column),
      type: types[column.datatype],
    })),
    createdBy: `${program} ${programVersion}`,
    kvMetadata: [
      { key: 'readme', value: readme.join('\n') },
      { key: 'title', value: spec.title },
      { key: 'source', value: spec.source },
      { key: 'licence', value: spec.licence },
      { key: 'language', value: spec.language },
      { key: 'provenance', value: provenanceText(spec, null) },
    ],
  });
  return new Uint8Array(buffer);
}

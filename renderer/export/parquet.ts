import { parquetWriteBuffer } from 'hyparquet-writer';
import type { DataColumn } from '../chart/DataColumn.ts';

/** What a Parquet file says of itself. */
export interface ParquetFacts {
  readonly createdBy: string;
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
}

const types = { string: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;
const [LEAST_INT32, GREATEST_INT32] = [-(2 ** 31), 2 ** 31 - 1];

/** Whole numbers that 32 bits do not hold are written as doubles, which hold them. */
function typeOf({ datatype, cells }: DataColumn): (typeof types)[DataColumn['datatype']] {
  const large =
    datatype === 'integer' &&
    cells.some((cell) => typeof cell === 'number' && (cell < LEAST_INT32 || cell > GREATEST_INT32));
  return large ? types.number : types[datatype];
}

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

/** Writes columns as Parquet, typed, with texts that describe them as key-value metadata. */
export function parquet(columns: readonly DataColumn[], facts: ParquetFacts): Uint8Array {
  const names = distinct(columns);
  const buffer = parquetWriteBuffer({
    columnData: columns.map((column, i) => ({
      name: names[i] ?? '',
      data: values(column),
      type: typeOf(column),
    })),
    createdBy: facts.createdBy,
    kvMetadata: [...facts.metadata],
  });
  return new Uint8Array(buffer);
}

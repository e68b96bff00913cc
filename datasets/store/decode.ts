import {
  type DataType,
  type Field,
  type Table,
  Type,
  tableFromIPC,
  type Vector,
} from 'apache-arrow';
import type { Column, MissingReason } from '../../analysis/column.ts';

/**
 * What a query promises of one of its columns. `number` has no gaps; a column that may have gaps
 * names the reason that a gap stands for.
 */
export type FieldPromise =
  | 'text'
  | 'text-or-null'
  | 'boolean'
  | 'integer'
  | 'number'
  | { readonly gap: MissingReason };

/** The decoded form of a promised column. */
export type DecodedField<Promised extends FieldPromise> = Promised extends 'text'
  ? readonly string[]
  : Promised extends 'text-or-null'
    ? readonly (string | null)[]
    : Promised extends 'boolean'
      ? readonly boolean[]
      : Promised extends 'integer'
        ? Int32Array
        : Promised extends 'number'
          ? Float64Array
          : Column;

/** Columns by name, all of the same length. */
export type Decoded<Schema extends Readonly<Record<string, FieldPromise>>> = {
  readonly [Name in keyof Schema]: DecodedField<Schema[Name]>;
};

/**
 * Reads an answer of the engine as typed columns. A query that answers otherwise than it promised is
 * a bug: cast in SQL (`::DOUBLE`, `::INTEGER`, `::VARCHAR`).
 *
 * @param bytes -  rows as an Arrow IPC stream
 * @param schema - what the query promises, by name of its columns
 * @throws TypeError when a column is absent, of another type, or has a gap that was not promised
 */
export function decode<const Schema extends Readonly<Record<string, FieldPromise>>>(
  bytes: Uint8Array,
  schema: Schema,
): Decoded<Schema> {
  const table = tableFromIPC(bytes);
  const columns = Object.entries(schema).map(([name, promised]) => {
    const vector = table.getChild(name);
    if (vector === null) throw new TypeError(`decode needs a column ${name}, got none`);
    return [name, decodeField(name, vector, promised)];
  });
  return Object.fromEntries(columns) as Decoded<Schema>;
}

/** Cells of a table whose fields are known at run time only, row by row; a gap is null. */
export function decodeRows(
  bytes: Uint8Array,
): readonly (readonly (string | number | boolean | null)[])[] {
  const table = tableFromIPC(bytes);
  const vectors = table.schema.fields.map((field, place) => checkedCells(field, table, place));
  return Array.from({ length: table.numRows }, (_, row) => vectors.map((cells) => cells(row)));
}

function decodeField(
  name: string,
  vector: Vector,
  promised: FieldPromise,
): DecodedField<FieldPromise> {
  const wanted = arrowType(promised);
  const type = vector.type as DataType;
  if (type.typeId !== wanted) {
    throw new TypeError(`decode needs ${Type[wanted]} in ${name}, got ${Type[type.typeId]}`);
  }
  if (typeof promised === 'object') return decodeColumn(vector, promised.gap);
  if (promised !== 'text-or-null' && vector.nullCount > 0) {
    throw new TypeError(`decode needs ${name} without gaps, got ${vector.nullCount}`);
  }
  return promised === 'integer' || promised === 'number'
    ? (vector.toArray() as Int32Array | Float64Array)
    : (Array.from(vector) as readonly string[]);
}

function arrowType(promised: FieldPromise): Type {
  if (promised === 'text' || promised === 'text-or-null') return Type.Utf8;
  if (promised === 'boolean') return Type.Bool;
  return promised === 'integer' ? Type.Int : Type.Float;
}

function decodeColumn(vector: Vector, gap: MissingReason): Column {
  const values = Float64Array.from(vector.toArray() as Float64Array);
  const missing = new Map<number, MissingReason>();
  if (vector.nullCount > 0) {
    for (let row = 0; row < values.length; row += 1) {
      if (vector.isValid(row)) continue;
      values[row] = Number.NaN;
      missing.set(row, gap);
    }
  }
  return { values, missing };
}

function checkedCells(
  field: Field,
  table: Table,
  place: number,
): (row: number) => string | number | boolean | null {
  const readable = [Type.Utf8, Type.Float, Type.Bool] as readonly Type[];
  const vector = table.getChildAt(place);
  if (vector === null || !readable.includes(field.typeId)) {
    throw new TypeError(`decodeRows needs text, double or boolean in ${field.name}`);
  }
  return (row) => vector.get(row) as string | number | boolean | null;
}

import type { CancelSignal, Database } from '../database.ts';
import { decodeRows } from '../decode.ts';
import { identifier } from '../sql.ts';
import { type AskedTable, isNumeric, type TableCell } from './tableQuestion.ts';

/** How far a field is filled, and what it spans. */
export interface FieldProfile {
  readonly name: string;
  /** Rows with a value; the others are gaps. */
  readonly filled: number;
  /** How many values differ from each other. */
  readonly distinct: number;
  /** Null where every row is a gap. */
  readonly least: TableCell;
  readonly most: TableCell;
}

/** What is to know of a table's fields before its rows are looked at. */
export interface TableProfile {
  readonly table: string;
  readonly rows: number;
  readonly fields: readonly FieldProfile[];
}

/**
 * Counts what each field of a table holds.
 *
 * @cost one reading of the table
 */
export async function profileTable(
  database: Database,
  { name, rows, fields, place }: AskedTable,
  signal?: CancelSignal,
): Promise<TableProfile> {
  const counts = fields.map((field) => {
    const column = identifier(field.name);
    const value = isNumeric(field) ? `${column}::DOUBLE` : `${column}::VARCHAR`;
    return `count(${column})::DOUBLE, count(DISTINCT ${column})::DOUBLE, min(${value}), max(${value})`;
  });
  const bytes = await database.query(`SELECT ${counts.join(', ')} FROM ${place}`, [], signal);
  const cells = decodeRows(bytes)[0] ?? [];
  return {
    table: name,
    rows,
    fields: fields.map((field, index) => ({
      name: field.name,
      filled: Number(cells[4 * index]),
      distinct: Number(cells[4 * index + 1]),
      least: cells[4 * index + 2] ?? null,
      most: cells[4 * index + 3] ?? null,
    })),
  };
}

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
  /** Its longest text, in bytes of UTF-8; null for other types and where every row is a gap. */
  readonly longest: string | null;
}

/** What is to know of a table's fields before its rows are looked at. */
export interface TableProfile {
  readonly table: string;
  readonly rows: number;
  readonly fields: readonly FieldProfile[];
}

/** What is counted of a field. */
const COUNTS = 5;

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
    // Of texts of the same length the last by alphabet, so that every engine gives the same one.
    const longest =
      field.type === 'string'
        ? `(max({'bytes': strlen(${column}), 'text': ${column}}) FILTER (${column} IS NOT NULL)).text`
        : 'NULL::VARCHAR';
    return `count(${column})::DOUBLE, count(DISTINCT ${column})::DOUBLE, min(${value}), max(${value}), ${longest}`;
  });
  const bytes = await database.query(`SELECT ${counts.join(', ')} FROM ${place}`, [], signal);
  const cells = decodeRows(bytes)[0] ?? [];
  return {
    table: name,
    rows,
    fields: fields.map((field, index) => ({
      name: field.name,
      filled: Number(cells[COUNTS * index]),
      distinct: Number(cells[COUNTS * index + 1]),
      least: cells[COUNTS * index + 2] ?? null,
      most: cells[COUNTS * index + 3] ?? null,
      longest: textOf(cells[COUNTS * index + 4]),
    })),
  };
}

function textOf(cell: TableCell | undefined): string | null {
  return typeof cell === 'string' ? cell : null;
}

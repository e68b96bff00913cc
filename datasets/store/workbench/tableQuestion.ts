import type { TableField } from '../catalogue.ts';

/** A condition on one field of a table; rows that meet all conditions are shown. */
export type ColumnFilter =
  | { readonly kind: 'contains' | 'equals'; readonly field: string; readonly text: string }
  | {
      readonly kind: 'range';
      readonly field: string;
      /** Null is no bound; bounds are part of the range. */
      readonly least: number | null;
      readonly most: number | null;
    }
  | {
      readonly kind: 'oneOf';
      readonly field: string;
      /** At least one; those of a field of numbers are numbers as they are typed. */
      readonly values: readonly string[];
    }
  | { readonly kind: 'gap' | 'present'; readonly field: string };

/** A field that rows are sorted by; gaps come last in either direction. */
export interface SortKey {
  readonly field: string;
  readonly descending: boolean;
}

/** Which rows of a table, and in which order. */
export interface TableQuestion {
  /** Such as `emdat-losses/losses`. */
  readonly table: string;
  readonly filters: readonly ColumnFilter[];
  /** The first key counts most; rows that are equal in all keep the table's own order. */
  readonly order: readonly SortKey[];
}

/** A cell of a table; a gap is null. */
export type TableCell = string | number | boolean | null;

/** A table that can be asked, and where the engine has it. */
export interface AskedTable {
  readonly name: string;
  readonly rows: number;
  readonly fields: readonly TableField[];
  /** Its place in SQL, quoted. */
  readonly place: string;
}

/** Whether a field holds numbers. */
export function isNumeric({ type }: Pick<TableField, 'type'>): boolean {
  return type === 'integer' || type === 'number';
}

import { canonicalJson, type Json } from '../../../analysis/canonicalJson.ts';
import { type Result, success } from '../../../analysis/failure.ts';
import type { CancelSignal, Database } from '../database.ts';
import { decode } from '../decode.ts';
import { identifier } from '../sql.ts';
import { fieldOf, filterSql } from './filterSql.ts';
import type { AskedTable, TableQuestion } from './tableQuestion.ts';

/** Where the engine keeps which rows are shown, in which order. */
export const SHOWN = 'temp.main."rows shown"';

/** Finds the rows of a question once; its pages are then read by their place. */
export interface ShownRows {
  /** How many rows are shown; from then on `SHOWN` has their row numbers as `id`, in order. */
  readonly find: (
    table: AskedTable,
    question: TableQuestion,
    signal?: CancelSignal,
  ) => Promise<Result<number>>;
  /** Forgets what was found: a table was replaced. */
  readonly forget: () => void;
}

/**
 * Keeps the order of the last question, so that a page deep in a sorted million needs no new sort.
 *
 * @fails unknown-code  a filter or key names a field that is not there
 */
export function shownRows(database: Database): ShownRows {
  let known: { readonly key: string; readonly rows: number } | null = null;
  return {
    forget: () => {
      known = null;
    },
    find: async (table, question, signal) => {
      const key = canonicalJson(JSON.parse(JSON.stringify(question)) as Json);
      if (known?.key === key) return success(known.rows);
      const filter = filterSql(table, question.filters);
      if (!filter.ok) return filter;
      for (const { field } of question.order) {
        const found = fieldOf(table, field);
        if (!found.ok) return found;
      }
      const keys = question.order.map(
        ({ field, descending }) => `${identifier(field)} ${descending ? 'DESC' : 'ASC'} NULLS LAST`,
      );
      known = null;
      await database.query(`CREATE OR REPLACE TEMP TABLE "rows shown" (id BIGINT)`);
      await database.query(
        `INSERT INTO ${SHOWN} SELECT rowid FROM ${table.place} WHERE ${filter.value.where}
         ORDER BY ${[...keys, 'rowid'].join(', ')}`,
        filter.value.parameters,
        signal,
      );
      const counted = await database.query(`SELECT count(*)::DOUBLE AS rows FROM ${SHOWN}`);
      const rows = decode(counted, { rows: 'number' }).rows[0] ?? 0;
      known = { key, rows };
      return success(rows);
    },
  };
}

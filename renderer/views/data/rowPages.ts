import { success } from '../../../analysis/failure.ts';
import type { TableCell, TableQuestion } from '../../../datasets/store/workbench/tableQuestion.ts';
import type { Tables } from '../../state/data/tables.ts';
import type { ReadPage } from './useSaveRows.ts';

const PAGE = 1000;

/** The rows of a question, as they are asked for to be saved. */
export function rowPages(tables: Tables, question: TableQuestion): ReadPage {
  return async (offset, signal) => {
    const page = await tables.page({ ...question, offset, limit: PAGE }, signal);
    return page.ok ? success(page.value.rows) : page;
  };
}

/** Rows that are in memory already. */
export function rowsAtHand(rows: readonly (readonly TableCell[])[]): ReadPage {
  return (offset) => Promise.resolve(success(rows.slice(offset, offset + PAGE)));
}

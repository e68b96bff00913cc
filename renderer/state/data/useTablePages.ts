import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { Failure } from '../../../analysis/failure.ts';
import type { TableCell, TableQuestion } from '../../../datasets/store/workbench/tableQuestion.ts';
import type { Tables } from './tables.ts';
import { useTables } from './useTables.ts';

/** Rows of a table as far as they have come. */
export interface TableRows {
  /** Null before the first page of the table; those of the last question until the next answers. */
  readonly counts: { readonly shown: number; readonly total: number } | null;
  readonly failure: Failure | null;
  /** Undefined where the row has not come yet. */
  readonly row: (place: number) => readonly TableCell[] | undefined;
  /** Fetches what is in sight; resolves when it is there or cannot be had. */
  readonly want: (first: number, end: number) => Promise<unknown>;
}

const PAGE = 200;
/** Pages kept; the oldest go first. */
const MOST_PAGES = 40;

/**
 * The rows of a question, page by page as they come into sight.
 *
 * @param question - null asks nothing
 * @param version -  another number asks the same anew
 */
export function useTablePages(question: TableQuestion | null, version: number): TableRows {
  const tables = useTables();
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  const key = JSON.stringify([question, version]);
  const pages = useMemo(() => {
    const [asked] = JSON.parse(key) as [TableQuestion | null, number];
    return pageKeeper(tables, asked);
  }, [tables, key]);
  const table = question?.table ?? '';
  const [last, setLast] = useState<{ readonly table: string } & Pick<TableRows, 'counts'>>({
    table,
    counts: null,
  });
  useEffect(() => {
    const stop = pages.listen(() => {
      setLast({ table, counts: pages.known().counts });
      drawAnew();
    });
    void pages.want(0, 1);
    return () => {
      stop();
      pages.close();
    };
  }, [pages, table]);
  const want = useCallback((first: number, end: number) => pages.want(first, end), [pages]);
  const { counts, failure } = pages.known();
  const shown = counts ?? (last.table === table ? last.counts : null);
  return { counts: shown, failure, row: pages.row, want };
}

interface PageKeeper {
  readonly known: () => Pick<TableRows, 'counts' | 'failure'>;
  readonly row: TableRows['row'];
  readonly want: TableRows['want'];
  readonly listen: (listener: () => void) => () => void;
  readonly close: () => void;
}

function pageKeeper(tables: Tables, question: TableQuestion | null): PageKeeper {
  const pages = new Map<number, readonly (readonly TableCell[])[] | Promise<void>>();
  let controller = new AbortController();
  let known: Pick<TableRows, 'counts' | 'failure'> = { counts: null, failure: null };
  let listener: (() => void) | null = null;

  async function fetchPage(asked: TableQuestion, page: number): Promise<void> {
    const { signal } = controller;
    const answer = await tables.page({ ...asked, offset: page * PAGE, limit: PAGE }, signal);
    if (signal.aborted) {
      pages.delete(page);
      return;
    }
    if (answer.ok) {
      pages.set(page, answer.value.rows);
      const { shownRows, totalRows } = answer.value;
      known = { counts: { shown: shownRows, total: totalRows }, failure: null };
    } else {
      pages.delete(page);
      known = { ...known, failure: answer.failure };
    }
    for (const old of [...pages.keys()].slice(0, Math.max(0, pages.size - MOST_PAGES))) {
      pages.delete(old);
    }
    listener?.();
  }

  return {
    known: () => known,
    row: (place) => {
      const page = pages.get(Math.floor(place / PAGE));
      return page === undefined || page instanceof Promise ? undefined : page[place % PAGE];
    },
    want: (first, end) => {
      const coming: Promise<void>[] = [];
      if (question === null || known.failure !== null) return Promise.all(coming);
      const last = Math.max(first, end - 1);
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) {
        const beyond = known.counts !== null && page * PAGE >= Math.max(1, known.counts.shown);
        if (!pages.has(page) && !beyond) pages.set(page, fetchPage(question, page));
        const rows = pages.get(page);
        if (rows instanceof Promise) coming.push(rows);
      }
      return Promise.all(coming);
    },
    listen: (given) => {
      listener = given;
      if (controller.signal.aborted) controller = new AbortController();
      return () => {
        listener = null;
      };
    },
    close: () => controller.abort(),
  };
}

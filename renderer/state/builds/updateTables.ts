import type { Result } from '../../../analysis/failure.ts';
import type { Table } from '../../../analysis/table.ts';
import type { SourceQuestion } from '../../../datasets/tables/sourcePlan.ts';
import type { SourceRows } from '../../../datasets/tables/sourceRows.ts';
import type { Job, State } from '../state.ts';

/** A screen needs a table: it is read unless it is there or under way; after a failure again. */
export function tableAsked(state: State, code: string): State {
  const job = state.tables[code];
  if (job !== undefined && job.kind !== 'failed') return state;
  return { ...state, tables: { ...state.tables, [code]: { kind: 'running', progress: null } } };
}

/** A table came in, or could not be read. */
export function tableRead(state: State, code: string, result: Result<Table>): State {
  return { ...state, tables: { ...state.tables, [code]: jobOf(result) } };
}

/** The rows behind a cell came in; those of a cell that nobody asks for any more are let go. */
export function sourceFound(
  state: State,
  question: SourceQuestion,
  result: Result<SourceRows>,
): State {
  if (state.source?.question !== question) return state;
  return { ...state, source: { question, job: jobOf(result) } };
}

function jobOf<Value>(result: Result<Value>): Job<Value> {
  return result.ok
    ? { kind: 'done', value: result.value }
    : { kind: 'failed', failure: result.failure };
}

import type { Result } from '../../../analysis/failure.ts';
import type { Table } from '../../../analysis/table.ts';
import type { State } from '../state.ts';

/** A screen needs a table: it is read unless it is there or under way; after a failure again. */
export function tableAsked(state: State, code: string): State {
  const job = state.tables[code];
  if (job !== undefined && job.kind !== 'failed') return state;
  return { ...state, tables: { ...state.tables, [code]: { kind: 'running', progress: null } } };
}

/** A table came in, or could not be read. */
export function tableRead(state: State, code: string, result: Result<Table>): State {
  const job = result.ok
    ? ({ kind: 'done', value: result.value } as const)
    : ({ kind: 'failed', failure: result.failure } as const);
  return { ...state, tables: { ...state.tables, [code]: job } };
}

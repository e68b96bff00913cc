import type { Result } from '../../analysis/failure.ts';
import type { CancelSignal } from '../../datasets/store/database.ts';
import type { Workbench } from '../../datasets/store/workbench/workbench.ts';
import type { ComputeAnswer, ComputeName, ToWorker } from './messages.ts';

/** Questions of tables that a person looks at, turns and asks. */
type WorkbenchName =
  | 'pageTable'
  | 'pivotTable'
  | 'gapsOfTable'
  | 'profileTable'
  | 'putTable'
  | 'runSql';

type WorkbenchAsk = Extract<ToWorker, { kind: 'ask'; name: WorkbenchName }>;

/** Hands a question on to the workbench. */
export async function askWorkbench(
  workbench: Workbench,
  ask: WorkbenchAsk,
  signal: CancelSignal,
): Promise<Result<ComputeAnswer<ComputeName>>> {
  switch (ask.name) {
    case 'pageTable':
      return await workbench.page(ask.payload, signal);
    case 'pivotTable':
      return await workbench.pivot(ask.payload, signal);
    case 'gapsOfTable':
      return await workbench.gaps(ask.payload, signal);
    case 'profileTable':
      return await workbench.profile(ask.payload, signal);
    case 'putTable':
      return await workbench.put(ask.payload, signal);
    case 'runSql':
      return await workbench.sql(ask.payload, signal);
  }
}

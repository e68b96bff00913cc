import { dataSetsBehind } from '../../../datasets/tables/presetDataSets.ts';
import type { ComputeClient } from '../../compute/client.ts';
import { broken } from '../broken.ts';
import type { Store } from '../store.ts';
import { buildState } from './buildState.ts';

/** Reads the tables and source rows that screens ask for, each once, until the signal aborts. */
export function readTables(store: Store, compute: ComputeClient, signal: AbortSignal): void {
  const underWay = new Set<string>();
  const read = async (code: string): Promise<void> => {
    underWay.add(code);
    const result = await compute.presetTable(code, { signal }).catch(broken);
    underWay.delete(code);
    if (signal.aborted) return;
    if (result.ok) {
      // The first build takes a task of its own, after the table was received and before the screens
      // that show it are drawn.
      await scheduler.yield();
      const { source, edits } = store.get().choices.builds;
      buildState({ tables: { [code]: { kind: 'done', value: result.value } } }, source, edits);
      await scheduler.yield();
    }
    store.send({ kind: 'tableRead', code, result });
    await nameDataSets(code);
  };
  /** Title, publisher and licence of what a table is made of. */
  const nameDataSets = async (code: string): Promise<void> => {
    for (const folder of dataSetsBehind(code)) {
      const { opening } = store.get();
      if (opening.kind === 'done' && opening.value.dataSets.some(({ name }) => name === folder)) {
        continue;
      }
      const checked = await compute.checkDataSet(folder, { signal }).catch(broken);
      if (checked.ok) store.send({ kind: 'dataSetChecked', dataSet: checked.value });
    }
  };
  let asked = store.get().source?.question;
  const stop = store.subscribe(() => {
    const question = store.get().source?.question;
    if (question !== undefined && question !== asked) {
      void compute
        .sourceRows(question, { signal })
        .catch(broken)
        .then((result) => store.send({ kind: 'sourceFound', question, result }));
    }
    asked = question;
    for (const [code, job] of Object.entries(store.get().tables)) {
      if (job.kind === 'running' && !underWay.has(code)) void read(code);
    }
  });
  signal.addEventListener('abort', stop, { once: true });
}

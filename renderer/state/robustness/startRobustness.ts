import { askRobustness } from '../../compute/robustness/askRobustness.ts';
import { broken } from '../broken.ts';
import type { Store } from '../store.ts';
import { testedYear } from './testedYear.ts';

/** Starts a worker for each test that is asked for, and ends it when the test is called off. */
export function startRobustness(store: Store, signal: AbortSignal): void {
  let running: { readonly of: object; readonly call: AbortController } | null = null;
  const stop = store.subscribe(() => {
    const { robustness, choices } = store.get();
    if (robustness.kind === 'running' && running?.of === robustness.of) return;
    running?.call.abort();
    running = null;
    if (robustness.kind !== 'running') return;
    const { of } = robustness;
    const call = new AbortController();
    running = { of, call };
    const question = {
      recipe: of.recipe,
      table: of.table,
      year: testedYear(of.table, choices.builds.year),
      settings: choices.robustness,
    };
    void askRobustness(question, {
      signal: AbortSignal.any([call.signal, signal]),
      onProgress: (progress) => {
        if (!call.signal.aborted) store.send({ kind: 'robustnessProgressed', progress });
      },
    })
      .catch(broken)
      .then((result) => {
        if (!call.signal.aborted) store.send({ kind: 'robustnessAnswered', result });
      });
  });
  signal.addEventListener('abort', stop, { once: true });
}

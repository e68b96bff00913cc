import type { ComputeClient } from '../../compute/client.ts';
import { broken } from '../broken.ts';
import { indicatorRequestOf } from '../lossFigures/indicatorRequests.ts';
import type { Store } from '../store.ts';

/** Takes the indicator apart that the panel is of, and again when the question changes. */
export function askIndicatorExplanation(
  store: Store,
  compute: ComputeClient,
  signal: AbortSignal,
): void {
  let last: object | null = null;
  const look = (): void => {
    const { explaining, choices } = store.get();
    if (explaining.kind !== 'indicator') {
      last = null;
      return;
    }
    const { asked } = explaining;
    if (asked === last) {
      if (JSON.stringify(asked.request) === JSON.stringify(indicatorRequestOf(choices))) return;
      store.send({ kind: 'indicatorExplanationAsked', code: asked.code });
      return;
    }
    last = asked;
    void compute
      .explainIndicator(asked, { signal })
      .catch(broken)
      .then((result) => {
        if (result.ok || result.failure.kind !== 'cancelled') {
          store.send({ kind: 'indicatorExplanationFound', asked, result });
        }
      });
  };
  const stop = store.subscribe(look);
  signal.addEventListener('abort', stop, { once: true });
}

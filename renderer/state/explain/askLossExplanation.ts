import type { ComputeClient } from '../../compute/client.ts';
import { broken } from '../broken.ts';
import type { Store } from '../store.ts';

/** Takes the number apart that the panel is of, and again when the question changes. */
export function askLossExplanation(
  store: Store,
  compute: ComputeClient,
  signal: AbortSignal,
): void {
  let last: object | null = null;
  const look = (): void => {
    const { explaining, choices } = store.get();
    if (explaining.kind !== 'loss') {
      last = null;
      return;
    }
    const { asked } = explaining;
    if (asked.question !== choices.question) {
      const wasAskedFor = asked.number.measure === asked.question.measure;
      const measure = wasAskedFor ? choices.question.measure : asked.number.measure;
      store.send({ kind: 'lossExplanationAsked', number: { ...asked.number, measure } });
      return;
    }
    if (asked === last) return;
    last = asked;
    void compute
      .explainLoss(asked, { signal })
      .catch(broken)
      .then((result) => {
        if (result.ok || result.failure.kind !== 'cancelled') {
          store.send({ kind: 'lossExplanationFound', asked, result });
        }
      });
  };
  const stop = store.subscribe(look);
  signal.addEventListener('abort', stop, { once: true });
}

import { useEffect, useEffectEvent, useState } from 'react';
import type { Failure, Result } from '../../../analysis/failure.ts';

/** What is known of an answer: the last one stays while the next is on its way. */
export interface Answer<Value> {
  readonly value: Value | null;
  readonly failure: Failure | null;
  readonly waiting: boolean;
}

/**
 * Asks whenever the question is another one, and withdraws the one before.
 *
 * @param key - tells one question from another; null asks nothing
 * @param ask - the newest is called
 */
export function useAnswer<Value>(
  key: string | null,
  ask: (signal: AbortSignal) => Promise<Result<Value>>,
): Answer<Value> {
  const [answered, setAnswered] = useState<{
    readonly key: string | null;
    readonly result: Result<Value> | null;
  }>({ key: null, result: null });
  // The key stands for all that is asked.
  const askNewest = useEffectEvent(ask);
  useEffect(() => {
    if (key === null) return undefined;
    const controller = new AbortController();
    void askNewest(controller.signal).then((result) => {
      if (!controller.signal.aborted) setAnswered({ key, result });
    });
    return () => controller.abort();
  }, [key]);
  const { result } = answered;
  return {
    value: result?.ok === true ? result.value : null,
    failure: answered.key === key && result?.ok === false ? result.failure : null,
    waiting: answered.key !== key,
  };
}

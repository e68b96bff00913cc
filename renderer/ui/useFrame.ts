import { useCallback, useEffect, useRef } from 'react';

/**
 * Calls a function at most once a frame, with the newest of the values it was given meanwhile.
 *
 * @param work - what a frame does; the newest function is called
 */
export function useFrame<Value>(work: (value: Value) => void): (value: Value) => void {
  const newest = useRef(work);
  const waiting = useRef<{ readonly frame: number; value: Value } | null>(null);
  useEffect(() => {
    newest.current = work;
  });
  useEffect(
    () => () => {
      if (waiting.current !== null) cancelAnimationFrame(waiting.current.frame);
      waiting.current = null;
    },
    [],
  );
  return useCallback((value) => {
    if (waiting.current !== null) {
      waiting.current.value = value;
      return;
    }
    const frame = requestAnimationFrame(() => {
      const last = waiting.current;
      waiting.current = null;
      if (last !== null) newest.current(last.value);
    });
    waiting.current = { frame, value };
  }, []);
}

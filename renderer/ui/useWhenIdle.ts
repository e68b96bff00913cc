import { startTransition, useEffect, useState } from 'react';

/** A wait that ends even where the window is never idle, in milliseconds. */
const LONGEST_WAIT = 400;

/**
 * Follows a value once the window has drawn what else depends on it; null until the first time.
 * For what is long, and looked at later than the rest.
 */
export function useWhenIdle<Value extends object>(value: Value | null): Value | null {
  const [followed, setFollowed] = useState<Value | null>(null);
  useEffect(() => {
    const waiting = requestIdleCallback(() => startTransition(() => setFollowed(value)), {
      timeout: LONGEST_WAIT,
    });
    return () => cancelIdleCallback(waiting);
  }, [value]);
  return followed;
}

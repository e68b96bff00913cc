import { useState } from 'react';

/** The newest value that was there: keeps a figure on screen while the next one is computed. */
export function useLast<Value>(value: Value | null): Value | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}

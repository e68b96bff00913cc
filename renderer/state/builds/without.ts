/**
 * A record without one of its keys.
 *
 * @example `without({ a: 1, b: 2 }, 'a')` // only b
 */
export function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}

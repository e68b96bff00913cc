/**
 * Does a thing the first time it is asked for, and keeps what came of it; a failed attempt is made again.
 *
 * @param make - does it
 * @returns what came of it, the same each time
 */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((cause: unknown) => {
      made = undefined;
      throw cause;
    });
    return made;
  };
}

/** Where areas and hazards that were read stand in a question; −1 where they do not. */
export interface NewPlaces {
  readonly areas: Int32Array;
  readonly hazards: Int32Array;
}

/**
 * Keeps the last parts taken of some rows and gives the same again for the same places, so that what
 * was worked out from a part is known by it.
 *
 * @param take - takes a part
 * @param most - how many parts of the same rows are kept
 * @returns takes, or remembers
 */
export function lastPart<Rows extends object>(
  take: (rows: Rows, places: NewPlaces) => Rows,
  most = 1,
): (rows: Rows, places: NewPlaces) => Rows {
  const partsOf = new WeakMap<Rows, Map<string, Rows>>();
  return (rows, places) => {
    const key = `${places.areas.join()}/${places.hazards.join()}`;
    const parts = partsOf.get(rows) ?? new Map<string, Rows>();
    partsOf.set(rows, parts);
    const part = parts.get(key) ?? take(rows, places);
    // the newest stands last
    parts.delete(key);
    parts.set(key, part);
    const [oldest] = parts.keys();
    if (parts.size > most && oldest !== undefined) parts.delete(oldest);
    return part;
  };
}

/** What a step before the start returns: a value, or what to tell the person at the terminal. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

/** A value. */
export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** What to tell, in place of a value. */
export function refused(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}

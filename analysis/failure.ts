/**
 * Why a step could not be carried out. A member is named after the data's fault, not after code.
 */
export type FailureKind =
  | 'too-few-values'
  | 'constant-values'
  | 'not-positive'
  | 'not-finite'
  | 'not-converged'
  | 'singular'
  | 'mismatched-lengths'
  | 'negative-weight'
  | 'zero-weights'
  | 'unknown-code'
  | 'duplicate-code'
  | 'cyclic-framework'
  | 'unknown-method'
  | 'bad-setting'
  | 'bad-input'
  | 'newer-version'
  | 'hash-differs'
  | 'engine-stopped'
  | 'drawing-stopped'
  | 'cancelled';

/** Data that a step cannot take, as a value: what, where and which codes are at fault. */
export interface Failure {
  readonly kind: FailureKind;
  /** The step or method that refuses, by its exported name. */
  readonly step: string;
  /** Who needs what and got what: lower case, no full stop. */
  readonly message: string;
  /** Areas, indicators, paths or `file:line:column` places at fault; all of them, unshortened. */
  readonly at: readonly string[];
}

/** What a step that can refuse its data returns. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/**
 * Wraps a value as a success.
 *
 * @example `success(2)` is `\{ ok: true, value: 2 \}`
 */
export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/**
 * Wraps a reason as a failure.
 *
 * @param kind -    the data's fault
 * @param step -    exported name of the step that refuses
 * @param message - who needs what and got what
 * @param at -      codes or places at fault
 * @example failure('too-few-values', 'minMax', 'minMax needs at least two observed values, got one', ['A'])
 */
export function failure(
  kind: FailureKind,
  step: string,
  message: string,
  at: readonly string[] = [],
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { kind, step, message, at } };
}

/**
 * Names at most five codes, then counts the rest.
 *
 * @returns one line of text
 * @cost O(1)
 * @example nameCodes(['AFG', 'ALB', 'DZA', 'AND', 'AGO', 'ATG', 'ARG']) // 'AFG, ALB, DZA, AND, AGO and 2 more'
 */
export function nameCodes(codes: readonly string[]): string {
  const named = codes.slice(0, 5).join(', ');
  return codes.length > 5 ? `${named} and ${codes.length - 5} more` : named;
}

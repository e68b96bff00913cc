import type { z } from 'zod';
import type { SourceKey } from './sources.ts';

/** The step of a recipe that a method belongs to. */
export type MethodFamily =
  | 'screen'
  | 'denominate'
  | 'impute'
  | 'treat'
  | 'normalise'
  | 'weigh'
  | 'aggregate'
  | 'classify'
  | 'assess';

/** One row of the method list: what a recipe may name, and where it comes from. */
export interface Method {
  /** The name in a recipe; the function and its file are called so too. */
  readonly code: string;
  readonly family: MethodFamily;
  /** Raised whenever the same settings can give another number. */
  readonly version: number;
  readonly name: { readonly en: string; readonly zh: string };
  readonly source: SourceKey;
  /** The docstring's example: a call and, after `//`, its answer. */
  readonly example: string;
  /** The shape of the settings in a recipe. */
  readonly settings: z.ZodType;
}

import type { Scope } from '../builds/standings.ts';
import type { BuildFigureInputs } from '../figures/buildFrame.ts';

/** What figures of countries side by side are made from. */
export interface CompareInputs extends BuildFigureInputs {
  readonly scope: Scope;
  /** Codes of the countries in the order chosen. */
  readonly areas: readonly string[];
}

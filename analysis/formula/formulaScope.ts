import type { Column } from '../column.ts';
import type { Expression } from './expression.ts';

/** Where an expression finds what it names. */
export interface FormulaScope {
  readonly rows: number;
  readonly column: (code: string) => Column;
  /** The column of one year of a series, where there is one. */
  readonly ofYear: (code: string) => Column | undefined;
  readonly node: (code: string) => Column;
}

/** Works an expression out for every area. */
export type Evaluate = (expression: Expression, scope: FormulaScope) => Column;

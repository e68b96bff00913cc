import type { Column } from '../column.ts';
import { equalBreaks } from './equalBreaks.ts';
import { jenksBreaks } from './jenksBreaks.ts';
import { quantileBreaks } from './quantileBreaks.ts';
import { roundedBreaks } from './roundedBreaks.ts';

/** The ways to find class breaks from values; fixed breaks are given, not found. */
export const classBreaks = {
  rounded: roundedBreaks,
  quantile: quantileBreaks,
  jenks: jenksBreaks,
  equal: equalBreaks,
} as const satisfies Readonly<Record<string, (values: Column, classes: number) => number[]>>;

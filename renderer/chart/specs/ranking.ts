import type { AreaValue } from './areaValue.ts';
import type { ChartFrame, ChartValue } from './frame.ts';
import type { ValueClasses } from './valueClasses.ts';

/** One bar of a ranking. */
export interface RankedArea extends AreaValue {
  /** 1 = greatest; ties share the smallest rank. */
  readonly rank: ChartValue;
  /** 5th to 95th percentile, where uncertainty was computed. */
  readonly interval: readonly [lower: number, upper: number] | null;
}

/** Bars in the order given; `areas` are those shown, `ranked` counts all that have a rank. */
export interface RankingSpec extends ChartFrame {
  readonly kind: 'ranking';
  readonly areas: readonly RankedArea[];
  readonly ranked: number;
  /** Colours the bars like the map; null draws them in one colour. */
  readonly classes: ValueClasses | null;
  /** Where the bars are nodes that were left out one by one: how many areas have a rank, and how many without each. */
  readonly removals?: { readonly ranked: number; readonly without: readonly number[] };
}

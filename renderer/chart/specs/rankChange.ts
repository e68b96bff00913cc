import type { ChartFrame, ChartValue } from './frame.ts';

/** The rank of one area at each step, in the order of the steps. */
export interface RankPath {
  readonly area: string;
  readonly label: string;
  readonly ranks: readonly ChartValue[];
}

interface RankChange extends ChartFrame {
  readonly areas: readonly RankPath[];
  /** Codes of the areas drawn in colour, the others stay in the background; empty draws all alike. */
  readonly emphasised: readonly string[];
}

/** Ranks in two builds or years, joined by a line for each area. */
export interface SlopeSpec extends RankChange {
  readonly kind: 'slope';
  readonly steps: readonly [from: string, to: string];
}

/** Ranks through several builds or years. */
export interface BumpSpec extends RankChange {
  readonly kind: 'bump';
  /** Names of the builds or years, in order. */
  readonly steps: readonly string[];
}

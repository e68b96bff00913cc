import type { ChartFrame, ChartValue } from './frame.ts';
import type { NodeLabel } from './nodeLabel.ts';
import type { ValueClasses } from './valueClasses.ts';

/** One node of a profile. */
export interface ProfileNode extends NodeLabel {
  /** Levels below the index itself, which is 0: drawn as indentation. */
  readonly depth: number;
  readonly value: ChartValue;
  /** What the area is compared with, such as the median of the set. */
  readonly comparison: ChartValue;
  /** Rests on imputed data: drawn hatched. */
  readonly imputed: boolean;
  /**
   * Limits of the node's own classes, as many as the figure has; null where the node has no classes, absent
   * where those of the figure hold for all.
   */
  readonly limits?: readonly number[] | null;
}

/** The profile of one area: its nodes as bars in the order given, each with a comparison. */
export interface ProfileBarsSpec extends ChartFrame {
  readonly kind: 'profileBars';
  readonly area: string;
  readonly label: string;
  readonly nodes: readonly ProfileNode[];
  /** What the comparison is, such as `Median of 191 countries and areas`. */
  readonly comparisonLabel: string;
  /** Ends of the scale that all nodes share. */
  readonly range: readonly [least: number, greatest: number];
  /** Colours the bars whose nodes have classes; null draws all in one colour. */
  readonly classes: ValueClasses | null;
}

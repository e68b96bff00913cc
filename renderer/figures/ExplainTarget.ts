import type { ChartTarget } from '../chart/ChartViewProps.ts';
import type { ChartSpec } from '../chart/spec.ts';
import type { WindowEvent } from '../state/event.ts';

/** What explains a mark of a figure, or a number in its table; null where nothing does. */
export type ExplainTarget = (spec: ChartSpec, target: ChartTarget) => WindowEvent | null;

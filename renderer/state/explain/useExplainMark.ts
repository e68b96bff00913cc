import { useCallback, useMemo } from 'react';
import type { ChartTarget } from '../../chart/ChartViewProps.ts';
import type { ChartSpec } from '../../chart/spec.ts';
import { useSend } from '../context.ts';
import type { WindowEvent } from '../event.ts';
import { type BuildOfFigure, explainOf } from './explainOf.ts';

const none: readonly BuildOfFigure[] = [];

/** What explains the marks of a figure of the index, and the numbers in its table. */
export interface ExplainMark {
  readonly explain: (spec: ChartSpec, target: ChartTarget) => WindowEvent | null;
  /** Explains a mark that was chosen, beside the screen. */
  readonly onChoose: (spec: ChartSpec, target: ChartTarget | null) => void;
}

/**
 * Explains what a mark of a figure of the index stands for, beside the screen: the score of a node,
 * or of the index itself where the mark is a country.
 *
 * @param root - code of the index
 * @param area - the country of figures whose marks are nodes; null where marks are countries
 * @param isOfSets - whether these are country sets rather than countries
 * @param build - another build than that on screen, of all marks
 * @param builds - builds by their names in the figure
 */
export function useExplainMark(
  root: string,
  area: string | null = null,
  isOfSets = false,
  build: string | null = null,
  builds: readonly BuildOfFigure[] = none,
): ExplainMark {
  const send = useSend();
  const explain = useCallback(
    (spec: ChartSpec, target: ChartTarget) =>
      explainOf(spec, target, { root, area, isOfSets, build, builds }),
    [root, area, isOfSets, build, builds],
  );
  return useMemo(
    () => ({
      explain,
      onChoose: (spec, target) => {
        const event = target === null ? null : explain(spec, target);
        if (event !== null) send(event);
      },
    }),
    [send, explain],
  );
}

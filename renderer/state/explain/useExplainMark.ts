import { useCallback } from 'react';
import type { ChartTarget } from '../../chart/ChartViewProps.ts';
import { useSend } from '../context.ts';

/**
 * Explains what a mark of a figure of the index stands for, beside the screen: the score of a node,
 * or of the index itself where the mark is a country.
 *
 * @param root - code of the index
 * @param area - the country of figures whose marks are nodes; null where marks are countries
 */
export function useExplainMark(
  root: string | null,
  area: string | null = null,
): (target: ChartTarget | null) => void {
  const send = useSend();
  return useCallback(
    (target) => {
      if (target === null || root === null) return;
      if (target.kind === 'area') {
        send({ kind: 'scoreExplanationAsked', area: target.area, node: root });
      } else if (target.kind === 'item' && area !== null) {
        send({ kind: 'scoreExplanationAsked', area, node: target.code });
      }
    },
    [send, root, area],
  );
}

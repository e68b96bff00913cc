import { useCallback } from 'react';
import type { ChartTarget } from '../../chart/ChartViewProps.ts';
import type { ChartSpec } from '../../chart/spec.ts';
import { useCurrent } from '../context.ts';
import type { WindowEvent } from '../event.ts';
import { deviationYear } from '../figures/losses/deviationSpec.ts';
import { numberOfMark } from './numberOfMark.ts';

/** What explains a mark of a figure of losses, or a number in its table, by the newest answer. */
export function useExplainLoss(): (spec: ChartSpec, target: ChartTarget) => WindowEvent | null {
  const current = useCurrent();
  return useCallback(
    (spec, target) => {
      const { assessment, areaAssessment, choices } = current();
      if (assessment === null) return null;
      const { measure, hazards } = assessment.question;
      const number = numberOfMark(spec, target, {
        measure,
        hazards,
        deviationYear: deviationYear(assessment, choices.lossFigures),
        area: areaAssessment === null ? null : choices.chosenArea,
      });
      return number === null ? null : { kind: 'lossExplanationAsked', number };
    },
    [current],
  );
}

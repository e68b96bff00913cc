import { memo } from 'react';
import { FigureTools } from '../../figures/FigureTools.tsx';
import { useExplainLoss } from '../../state/explain/useExplainLoss.ts';
import { lossFigureSource } from '../../state/figures/lossFigureSource.ts';
import type { FigureKind } from '../../state/state.ts';

interface ExportButtonProps {
  readonly figure: FigureKind;
  /** What the figure is called on screen. */
  readonly name: string;
  /** False where the figure has a switch for its numbers. */
  readonly numbers?: boolean;
}

/** The tools of one figure of the loss screen. They read the answer when they are pressed. */
export const ExportButton = memo(function ExportButton({
  figure,
  name,
  numbers = true,
}: ExportButtonProps) {
  const explain = useExplainLoss();
  return (
    <FigureTools
      name={name}
      source={(state) => lossFigureSource(state, figure)}
      numbers={numbers}
      explain={explain}
    />
  );
});

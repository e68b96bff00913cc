import { type ReactNode, useMemo } from 'react';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useWindow } from '../../state/context.ts';
import type { WindowEvent } from '../../state/event.ts';
import { correlationCounted } from '../../state/explain/counted/shownCounts.ts';
import type { BuildFigureInputs } from '../../state/figures/buildFrame.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useLast } from '../../ui/useLast.ts';
import { CompareFigure } from './CompareFigure.tsx';
import { MatrixChoices } from './MatrixChoices.tsx';
import { axisChosen, matrixOf } from './matrixOf.ts';
import { useAxes } from './useAxes.ts';
import { useCircleSizes } from './useCircleSizes.ts';

interface MatrixPanelProps {
  readonly index: IndexOnScreen;
  readonly inputs: BuildFigureInputs;
  /** Codes of the countries that are named and whose way is drawn. */
  readonly areas: readonly string[];
}

/** Two nodes of one or two indices against each other, each country a circle. */
export function MatrixPanel({ index, inputs, areas }: MatrixPanelProps): ReactNode {
  const { say, built, scope } = index;
  const failureText = useFailureText();
  const { across, upwards, cuts } = useWindow((state) => state.choices.compare);
  const [x, y] = useMemo(
    () => [axisChosen(across, built, 0), axisChosen(upwards, built, 1)] as const,
    [across, upwards, built],
  );
  const axes = useAxes(index, [x, y]);
  const sizes = useCircleSizes(index);
  const matrix = useMemo(
    () => matrixOf({ ...inputs, scope, areas }, [axes.find(x), axes.find(y)], cuts, sizes),
    [inputs, scope, areas, axes, x, y, cuts, sizes],
  );
  // While a table is read the former figure stays, and with it the lists and the focus in them.
  const shown = useLast(matrix.kind === 'there' ? matrix : null);
  const spec = useMemo(() => shown?.make(inputs.language) ?? null, [shown, inputs.language]);
  const title = say('compare.figure.scatterTitle');
  const ofNodes: WindowEvent | null =
    x.index.kind === 'screen' && y.index.kind === 'screen' && x.node !== y.node
      ? {
          kind: 'figureNumberAsked',
          number: { kind: 'correlation', node: x.node, other: y.node },
        }
      : null;
  const choices = <MatrixChoices index={index} options={axes.options} x={x} y={y} />;
  return matrix.kind !== 'failed' && shown !== null && spec !== null ? (
    <CompareFigure
      title={title}
      unit={say(matrix.kind === 'waiting' ? 'workbench.reading' : 'compare.scatterHint')}
      spec={spec}
      make={shown.make}
      explains={shown.explains}
      root={built.root}
      height={420}
      choices={choices}
      notes
      foot={() => correlationCounted(spec, index, ofNodes)}
    />
  ) : (
    <Panel className="compare-scatter" title={title}>
      {choices}
      {matrix.kind === 'failed' ? (
        <p className="panel-foot">{failureText(matrix.failure)}</p>
      ) : (
        <Busy>{say('workbench.reading')}</Busy>
      )}
    </Panel>
  );
}

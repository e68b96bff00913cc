import { type ReactNode, useMemo } from 'react';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import type { AxisChoice } from '../../state/compare/choices.ts';
import { scatterFigure } from '../../state/compare/scatterFigure.ts';
import { useWindow } from '../../state/context.ts';
import type { BuildFigureInputs } from '../../state/figures/buildFrame.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { Language } from '../../words/language.ts';
import { CompareFigure } from './CompareFigure.tsx';
import { MatrixChoices } from './MatrixChoices.tsx';
import { tablesBehind, useAxes } from './useAxes.ts';
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
  const axes = useAxes(index, [across, upwards]);
  const sizes = useCircleSizes(index);
  const children = built.build.trace.framework.byCode.get(built.root)?.children ?? [];
  const [x, y] = [across, upwards].map((chosen, place): AxisChoice => {
    const node = children[place]?.code ?? built.root;
    const isThere = chosen?.index.kind !== 'screen' || built.build.scores.has(chosen.node);
    return chosen !== null && isThere ? chosen : { index: { kind: 'screen' }, node };
  }) as [AxisChoice, AxisChoice];
  const [xFound, yFound] = [axes.find(x), axes.find(y)];
  const xAxis = xFound.kind === 'there' ? xFound.axis : null;
  const yAxis = yFound.kind === 'there' ? yFound.axis : null;
  const make = useMemo(() => {
    if (xAxis === null || yAxis === null) return null;
    const both = [xAxis, yAxis];
    const also = {
      recipes: both.flatMap((axis) => (axis.indexName === null ? [] : [axis.built.recipe])),
      tables: [...tablesBehind(both), ...(sizes.table === null ? [] : [sizes.table])],
    };
    return (language: Language) =>
      scatterFigure(
        { ...inputs, language, scope, areas, also },
        { x: xAxis, y: yAxis, cuts, sizes: sizes.make(language) },
      );
  }, [xAxis, yAxis, inputs, scope, areas, cuts, sizes]);
  const spec = useMemo(() => make?.(inputs.language) ?? null, [make, inputs.language]);
  const tools = <MatrixChoices index={index} options={axes.options} x={x} y={y} />;
  const title = say('compare.figure.scatterTitle');
  if (make === null || spec === null) {
    const failed = [xFound, yFound].find(({ kind }) => kind === 'failed');
    return (
      <Panel className="compare-scatter" title={title} tools={tools}>
        {failed?.kind === 'failed' ? (
          <p className="panel-foot">{failureText(failed.failure)}</p>
        ) : (
          <Busy>{say('workbench.reading')}</Busy>
        )}
      </Panel>
    );
  }
  return (
    <CompareFigure
      title={title}
      unit={say('compare.scatterHint')}
      spec={spec}
      make={make}
      explains={xAxis?.indexName === null}
      root={built.root}
      height={420}
      choices={tools}
      notes
    />
  );
}

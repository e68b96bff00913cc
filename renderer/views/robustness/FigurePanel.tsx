import { type ReactNode, useMemo } from 'react';
import { ChartFigure } from '../../chart/ChartFigure.tsx';
import type { ChartTarget } from '../../chart/ChartViewProps.ts';
import type { ChartSpec } from '../../chart/spec.ts';
import { CountedText } from '../../explain/CountedText.tsx';
import { FigureTools } from '../../figures/FigureTools.tsx';
import { inBothLanguages } from '../../figures/inBothLanguages.ts';
import { nodeNames } from '../../state/builds/useNodeNames.ts';
import { useSend, useWindow } from '../../state/context.ts';
import type { WindowEvent } from '../../state/event.ts';
import { removalsCounted } from '../../state/explain/counted/shownCounts.ts';
import { useExplainMark } from '../../state/explain/useExplainMark.ts';
import {
  type RobustnessFigure,
  type RobustnessFigureInputs,
  robustnessFigure,
  shownSpreads,
} from '../../state/robustness/robustnessFigures.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { useTheme } from '../../state/useTheme.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../words/words.ts';

interface FigurePanelProps {
  readonly figure: RobustnessFigure;
  readonly inputs: RobustnessFigureInputs;
  readonly height: number | 'fit';
}

/** One figure of the test, linked to the country that is pointed at or chosen elsewhere. */
export function FigurePanel({ figure, inputs, height }: FigurePanelProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const theme = useTheme();
  const failureText = useFailureText();
  const ofIndex = useExplainMark(inputs.built.root);
  const explain = (of: ChartSpec, target: ChartTarget): WindowEvent | null =>
    figure === 'removals' && target.kind === 'area'
      ? { kind: 'figureNumberAsked', number: { kind: 'removal', node: target.area } }
      : ofIndex.explain(of, target);
  const hovered = useWindow((state) => state.hoveredArea);
  const chosen = useWindow((state) => state.choices.chosenArea);
  const spec = useMemo(() => robustnessFigure(figure, inputs), [figure, inputs]);
  const { sensitivity } = inputs.answer;
  const isRanked = shownSpreads(inputs, inputs.built, inputs.scope).length > 0;
  const noFigure =
    figure === 'sensitivity' || (figure === 'classes' && isRanked) ? figure : 'ranks';
  const nodeName = nodeNames(inputs.built.recipe, inputs.language);
  const ofArea = figure === 'intervals' || figure === 'classes';
  return (
    <Panel
      className={`robustness-${figure}`}
      title={say(`robustness.figure.${figure}`)}
      unit={say(`robustness.figureUnit.${figure}`)}
      tools={
        spec === null ? null : (
          <FigureTools
            name={say(`robustness.figure.${figure}`)}
            source={() =>
              inBothLanguages((language) => robustnessFigure(figure, { ...inputs, language }))
            }
            explain={explain}
          />
        )
      }
    >
      {spec === null ? (
        <p className="panel-foot">
          {figure === 'sensitivity' && sensitivity?.ok === false
            ? failureText(sensitivity.failure)
            : say(`robustness.none.${noFigure}`)}
        </p>
      ) : (
        <div className="compare-chart">
          <ChartFigure
            spec={spec}
            theme={theme}
            height={height}
            legend={figure !== 'removals'}
            highlighted={ofArea && hovered !== null ? { kind: 'area', area: hovered } : null}
            selected={ofArea && chosen !== null ? [{ kind: 'area', area: chosen }] : []}
            onHover={(hover) => {
              if (!ofArea) return;
              const area = hover?.target.kind === 'area' ? hover.target.area : null;
              send({ kind: 'areaHovered', area });
            }}
            onChoose={(target) => {
              const event = target === null ? null : explain(spec, target);
              if (event !== null) send(event);
            }}
          />
          {figure === 'removals' && spec.notes.length > 0 ? (
            <p className="panel-foot">
              <CountedText
                text={spec.notes.join(spec.language === 'zh' ? '' : ' ')}
                of={() => removalsCounted(inputs.answer.removals, nodeName, say)}
              />
            </p>
          ) : null}
        </div>
      )}
    </Panel>
  );
}

import { type ReactNode, useMemo } from 'react';
import { ChartFigure } from '../../chart/ChartFigure.tsx';
import type { ChartTarget } from '../../chart/ChartViewProps.ts';
import type { ChartSpec } from '../../chart/spec.ts';
import { CountedText } from '../../explain/CountedText.tsx';
import { MarkedNumbers, type MarkLeads } from '../../explain/MarkedNumbers.tsx';
import { FigureTools } from '../../figures/FigureTools.tsx';
import { inBothLanguages } from '../../figures/inBothLanguages.ts';
import { nodeNames } from '../../state/builds/useNodeNames.ts';
import { useSend, useWindow } from '../../state/context.ts';
import type { WindowEvent } from '../../state/event.ts';
import type { Counted } from '../../state/explain/counted/counted.ts';
import { removalsCounted } from '../../state/explain/counted/shownCounts.ts';
import { useExplainMark } from '../../state/explain/useExplainMark.ts';
import { inTestedYear } from '../../state/robustness/inTestedYear.ts';
import {
  type RobustnessFigure,
  type RobustnessFigureInputs,
  rankedApart,
  robustnessFigure,
  shownSpreads,
  withoutMarks,
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
  const explain = (of: ChartSpec, target: ChartTarget): WindowEvent | null => {
    if (figure === 'removals' && target.kind === 'area') {
      return { kind: 'figureNumberAsked', number: { kind: 'removal', node: target.area } };
    }
    const event = ofIndex.explain(of, target);
    return event === null ? null : inTestedYear(event, inputs.answer.year);
  };
  const hovered = useWindow((state) => state.hoveredArea);
  const chosen = useWindow((state) => state.choices.chosenArea);
  const spec = useMemo(() => robustnessFigure(figure, inputs), [figure, inputs]);
  const { sensitivity } = inputs.answer;
  const isRanked = shownSpreads(inputs, inputs.built, inputs.scope).length > 0;
  const noFigure =
    figure === 'sensitivity' || (figure === 'classes' && isRanked) ? figure : 'ranks';
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
          {figure === 'removals' ? <RemovalNotes spec={spec} inputs={inputs} /> : null}
        </div>
      )}
    </Panel>
  );
}

interface RemovalNotesProps {
  readonly spec: ChartSpec;
  readonly inputs: RobustnessFigureInputs;
}

/** The notes of the figure of removals; numbers of a node lead to its removal. */
function RemovalNotes({ spec, inputs }: RemovalNotesProps): ReactNode {
  const say = useWords();
  const nodeName = nodeNames(inputs.built.recipe, inputs.language);
  const counted = (): Counted => removalsCounted(inputs.answer.removals, nodeName, say);
  const apart = rankedApart(inputs.answer.removals.slice(0, inputs.most), nodeName, say);
  const others = spec.notes.filter((note) =>
    apart.every(({ text }) => withoutMarks(text) !== note),
  );
  const leadOf = (node: string): MarkLeads => ({
    kind: 'event',
    event: { kind: 'figureNumberAsked', number: { kind: 'removal', node } },
  });
  return (
    <>
      {others.length === 0 ? null : (
        <p className="panel-foot">
          <CountedText text={others.join(spec.language === 'zh' ? '' : ' ')} of={counted} />
        </p>
      )}
      {apart.map(({ text, nodes }) => (
        <p key={text} className="panel-foot">
          <MarkedNumbers
            text={text}
            leads={[{ kind: 'counted', of: counted }, ...nodes.map(leadOf)]}
          />
        </p>
      ))}
    </>
  );
}

import { type ReactNode, useMemo, useState } from 'react';
import { TOTAL } from '../../../analysis/losses/sentences/indicatorAddress.ts';
import { seriesSentence } from '../../../analysis/losses/sentences/seriesSentence.ts';
import { ChartView } from '../../chart/ChartView.tsx';
import type { ChartHover } from '../../chart/ChartViewProps.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { seriesSpec } from '../../state/figures/seriesSpec.ts';
import { useFigureFrame } from '../../state/figures/useFigureFrame.ts';
import type { Losses } from '../../state/useLosses.ts';
import { useTheme } from '../../state/useTheme.ts';
import { Button } from '../../ui/Button.tsx';
import { HoverNote } from '../../ui/HoverNote.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ExportButton } from './ExportButton.tsx';
import { LinkedSentence } from './LinkedSentence.tsx';
import { QualityButton } from './QualityButton.tsx';
import { useAssessmentNote } from './useAssessmentNote.ts';

/** The measure year by year against the mean of the years before, of the set or of one country. */
export function SeriesPanel({ losses }: { readonly losses: Losses }): ReactNode {
  const { say, measure, names } = losses;
  const send = useSend();
  const theme = useTheme();
  const frame = useFigureFrame(losses);
  const chosen = useWindow((state) => state.choices.chosenArea);
  const ofArea = useWindow((state) => state.areaAssessment);
  const [pointer, setPointer] = useState<ChartHover | null>(null);
  const shown = chosen !== null && ofArea !== null ? ofArea : losses.assessment;
  const area = shown === ofArea ? chosen : null;
  const spec = useMemo(() => seriesSpec(frame, shown, area), [frame, shown, area]);

  const target = pointer?.target;
  const pointed =
    target?.kind === 'year' ? shown.years.find(({ year }) => year === target.year) : undefined;
  const hovered = useWindow((state) => state.hoveredArea);
  const ofHovered = hovered === null ? null : ({ kind: 'area', area: hovered } as const);
  const highlighted =
    pointed === undefined ? ofHovered : ({ kind: 'year', year: pointed.year } as const);
  const lastClosed = shown.years.findLast(({ partial }) => !partial);
  const spoken = (pointed ?? lastClosed)?.year;
  const sentence = spoken === undefined ? undefined : seriesSentence(shown, area ?? TOTAL, spoken);
  const noteOf = useAssessmentNote({ assessment: shown });

  const scope = (): string => {
    if (area !== null) return names.area(area);
    return hovered === null
      ? say('series.ofSet')
      : say('series.withArea', { area: names.area(hovered) });
  };

  return (
    <Panel
      className="series"
      title={say('figure.titled', { title: say('series.title'), of: say(`measure.${measure}`) })}
      unit={scope()}
      tools={
        <>
          {area === null ? null : (
            <Button
              kind="quiet"
              icon="close"
              onPress={() => send({ kind: 'areaChosen', area: null })}
            >
              {say('series.backToSet')}
            </Button>
          )}
          <QualityButton losses={losses} figure="series" />
          <ExportButton figure="series" name={say('series.title')} />
        </>
      }
    >
      <div className="chart-holder">
        <ChartView
          spec={spec}
          theme={theme}
          height={180}
          highlighted={highlighted}
          selected={[]}
          onHover={setPointer}
          onChoose={(choice) => {
            if (choice?.kind !== 'year') return;
            const number = { measure, area, year: choice.year, hazard: null };
            send({ kind: 'lossExplanationAsked', number });
          }}
        />
        {pointer === null || pointed === undefined ? null : (
          <HoverNote x={pointer.x} y={pointer.y}>
            <strong>
              {pointed.year}
              {pointed.partial ? ` (${say('series.partial')})` : ''}
            </strong>
            <span className="number">{losses.quantity(pointed.figures[measure].value)}</span>
          </HoverNote>
        )}
      </div>
      <p className="panel-foot number" aria-live="polite">
        {sentence === undefined ? null : <LinkedSentence sentence={sentence} noteOf={noteOf} />}
      </p>
    </Panel>
  );
}

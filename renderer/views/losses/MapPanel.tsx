import { type ReactNode, useMemo, useState } from 'react';
import { ChartView } from '../../chart/ChartView.tsx';
import type { ChartHover } from '../../chart/ChartViewProps.ts';
import { LegendView } from '../../chart/LegendView.tsx';
import { CountedText } from '../../explain/CountedText.tsx';
import { useSend, useWindow } from '../../state/context.ts';
import { classCounted } from '../../state/explain/counted/classCounted.ts';
import { choroplethSpec } from '../../state/figures/choroplethSpec.ts';
import { useFigureFrame } from '../../state/figures/useFigureFrame.ts';
import type { Losses } from '../../state/useLosses.ts';
import { useTheme } from '../../state/useTheme.ts';
import { HoverNote } from '../../ui/HoverNote.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { BaseMapChoice } from './BaseMapChoice.tsx';
import { ExportButton } from './ExportButton.tsx';
import { QualityButton } from './QualityButton.tsx';

/** The set's countries coloured by class. */
export function MapPanel({ losses }: { readonly losses: Losses }): ReactNode {
  const { say, measure, names } = losses;
  const send = useSend();
  const theme = useTheme();
  const frame = useFigureFrame(losses);
  const baseMap = useWindow((state) => state.choices.baseMap);
  const hovered = useWindow((state) => state.hoveredArea);
  const chosen = useWindow((state) => state.choices.chosenArea);
  const [pointer, setPointer] = useState<ChartHover | null>(null);
  const spec = useMemo(
    () => choroplethSpec(frame, losses.assessment, baseMap),
    [frame, losses, baseMap],
  );
  const target = pointer?.target;
  const row =
    target?.kind === 'area'
      ? losses.assessment.areas.find(({ area }) => area === target.area)
      : undefined;

  return (
    <Panel
      className="map"
      title={say('figure.titled', { title: say('map.title'), of: say(`measure.${measure}`) })}
      unit={say(`measureUnit.${measure}`)}
      tools={
        <>
          <BaseMapChoice />
          <QualityButton losses={losses} figure="map" />
          <ExportButton figure="choropleth" name={say('map.title')} />
        </>
      }
    >
      <div className="chart-holder">
        <ChartView
          spec={spec}
          theme={theme}
          height={290}
          highlighted={hovered === null ? null : { kind: 'area', area: hovered }}
          selected={chosen === null ? [] : [{ kind: 'area', area: chosen }]}
          onHover={(hover) => {
            // A chart that is drawn anew lets go of a mark that it never held.
            if (hover === null && pointer === null) return;
            setPointer(hover);
            const area = hover?.target.kind === 'area' ? hover.target.area : null;
            send({ kind: 'areaHovered', area });
          }}
          onChoose={(choice) =>
            send({
              kind: 'areaChosen',
              area: choice?.kind === 'area' && choice.area !== chosen ? choice.area : null,
            })
          }
        />
        {pointer === null || target?.kind !== 'area' ? null : (
          <HoverNote x={pointer.x} y={pointer.y}>
            <strong>{names.area(target.area)}</strong>
            {row === undefined ? (
              <span>{say('map.outside')}</span>
            ) : (
              <span className="number">{losses.quantity(row.figures[measure].value)}</span>
            )}
          </HoverNote>
        )}
      </div>
      <LegendView
        spec={spec}
        theme={theme}
        write={(label, place) =>
          place > spec.classes.breaks.length ? (
            label
          ) : (
            <CountedText
              whole
              text={label}
              of={() =>
                classCounted(
                  losses,
                  spec.classes,
                  spec.areas.map((each) => ({ ...each, hazard: null })),
                  label,
                  place,
                )
              }
            />
          )
        }
      />
      <p className="panel-foot">{say('map.schematic')}</p>
    </Panel>
  );
}

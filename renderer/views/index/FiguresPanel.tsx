import { type ReactNode, useMemo, useState } from 'react';
import { ChartFigure } from '../../chart/ChartFigure.tsx';
import type { ValueClasses } from '../../chart/spec.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { explainOf } from '../../state/explain/explainOf.ts';
import { furtherFigures, indexFigure } from '../../state/figures/index/indexFigures.ts';
import { useBuildInputs } from '../../state/figures/useBuildInputs.ts';
import { useTheme } from '../../state/useTheme.ts';
import { Choice } from '../../ui/Choice.tsx';
import { IndexFigureTools } from './IndexFigureTools.tsx';

interface FiguresPanelProps {
  readonly index: IndexOnScreen;
  readonly classes: ValueClasses;
}

/** Height of a row of a chart, and of what stands over and under the rows, in CSS pixels. */
const [ROW, FRAME, LEAST] = [24, 90, 320] as const;

/** The node shown as a figure for print, of the kind chosen. */
export function FiguresPanel({ index, classes }: FiguresPanelProps): ReactNode {
  const { built, node, scope, say } = index;
  const send = useSend();
  const theme = useTheme();
  const [figure, setFigure] = useState<(typeof furtherFigures)[number]>('distribution');
  const baseMap = useWindow((state) => state.choices.baseMap);
  const hovered = useWindow((state) => state.hoveredArea);
  const chosen = useWindow((state) => state.choices.chosenArea);
  const base = useBuildInputs(built);
  const spec = useMemo(
    () => (base === null ? null : indexFigure(figure, { ...base, node, scope, classes, baseMap })),
    [base, figure, node, scope, classes, baseMap],
  );
  const rows = spec !== null && 'areas' in spec && spec.kind !== 'choropleth' ? spec.areas : [];
  return (
    <div className="index-figure">
      <div className="figure-tools">
        <Choice
          label={say('indexFigures.kind')}
          options={furtherFigures.map((key) => ({ key, name: say(`indexFigures.kinds.${key}`) }))}
          chosen={figure}
          onChoose={setFigure}
        />
        <IndexFigureTools index={index} classes={classes} figure={figure} />
      </div>
      {spec === null ? (
        <p className="panel-empty">{say('indexFigures.none')}</p>
      ) : (
        <ChartFigure
          spec={spec}
          theme={theme}
          height={Math.max(LEAST, FRAME + ROW * rows.length)}
          legend
          highlighted={hovered === null ? null : { kind: 'area', area: hovered }}
          selected={chosen === null ? [] : [{ kind: 'area', area: chosen }]}
          onHover={(hover) =>
            send({
              kind: 'areaHovered',
              area: hover?.target.kind === 'area' ? hover.target.area : null,
            })
          }
          onChoose={(target) =>
            send(
              (target === null
                ? null
                : explainOf(spec, target, { root: node, area: null, isOfSets: false })) ?? {
                kind: 'areaChosen',
                area: null,
              },
            )
          }
        />
      )}
    </div>
  );
}

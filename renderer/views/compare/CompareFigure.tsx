import type { ReactNode } from 'react';
import { areaOfTarget } from '../../chart/areaOfTarget.ts';
import { ChartFigure } from '../../chart/ChartFigure.tsx';
import type { ChartSpec } from '../../chart/spec.ts';
import { CountedText } from '../../explain/CountedText.tsx';
import { FigureTools } from '../../figures/FigureTools.tsx';
import { inBothLanguages } from '../../figures/inBothLanguages.ts';
import { useSend, useWindow } from '../../state/context.ts';
import type { ExplainCount } from '../../state/explain/counted/counted.ts';
import type { BuildOfFigure } from '../../state/explain/explainOf.ts';
import { useExplainMark } from '../../state/explain/useExplainMark.ts';
import { useTheme } from '../../state/useTheme.ts';
import { Panel } from '../../ui/Panel.tsx';
import type { Language } from '../../words/language.ts';

interface CompareFigureProps {
  readonly title: string;
  readonly unit?: ReactNode;
  readonly spec: ChartSpec;
  /** The same figure for another language. */
  readonly make: (language: Language) => ChartSpec | null;
  /** In CSS pixels; `fit` takes what the names need. */
  readonly height: number | 'fit';
  /** Code of the index: what a mark that is a country is explained by. */
  readonly root: string;
  /** Whether its marks stand for a score that can be explained. */
  readonly explains?: boolean;
  /** The build of all marks, where it is not that on screen. */
  readonly build?: string | null;
  /** The builds that its steps or rows are of. */
  readonly builds?: readonly BuildOfFigure[] | undefined;
  /** Whether its marks are country sets, each the median of its members. */
  readonly isOfSets?: boolean;
  /** What of the figure can be chosen, above it. */
  readonly choices?: ReactNode;
  /** Whether the colours are explained. */
  readonly legend?: boolean;
  /** Whether the remarks that stand under it in print stand here too. */
  readonly notes?: boolean;
  /** Whether lines stand under it; not where one key says them for several figures. */
  readonly footed?: boolean;
  /** What the numbers under it are made of. */
  readonly foot?: ExplainCount;
}

/** One figure, linked to the country that is pointed at or chosen elsewhere. */
export function CompareFigure({
  title,
  unit,
  spec,
  make,
  height,
  root,
  explains = true,
  build = null,
  builds,
  isOfSets = false,
  choices,
  legend = false,
  notes = false,
  footed = true,
  foot,
}: CompareFigureProps): ReactNode {
  const send = useSend();
  const { explain, onChoose } = useExplainMark(
    root,
    spec.kind === 'profileBars' ? spec.area : null,
    isOfSets,
    build,
    builds,
  );
  const theme = useTheme();
  const hovered = useWindow((state) => state.hoveredArea);
  const chosen = useWindow((state) => state.choices.chosenArea);
  return (
    <Panel
      className={`compare-${spec.kind}`}
      title={title}
      unit={unit}
      tools={
        <FigureTools
          name={title}
          source={() => inBothLanguages(make)}
          explain={explains ? explain : undefined}
        />
      }
    >
      {choices}
      <div className="compare-chart">
        <ChartFigure
          spec={spec}
          theme={theme}
          height={height}
          legend={legend}
          footed={footed}
          highlighted={hovered === null ? null : { kind: 'area', area: hovered }}
          selected={chosen === null ? [] : [{ kind: 'area', area: chosen }]}
          {...(foot === undefined
            ? {}
            : { writeFoot: (text) => <CountedText text={text} of={foot} /> })}
          onHover={(hover) =>
            send({
              kind: 'areaHovered',
              area: areaOfTarget(spec, hover?.target),
            })
          }
          onChoose={(target) => {
            if (explains) onChoose(spec, target);
          }}
        />
        {notes && spec.notes.length > 0 ? (
          <p className="panel-foot">{spec.notes.join(spec.language === 'zh' ? '' : ' ')}</p>
        ) : null}
      </div>
    </Panel>
  );
}

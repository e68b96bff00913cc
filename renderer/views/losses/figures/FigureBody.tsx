import { type ReactNode, useState } from 'react';
import type { LossFigureName } from '../../../../analysis/losses/quality/qualityNote.ts';
import { areaOfTarget } from '../../../chart/areaOfTarget.ts';
import { ChartView } from '../../../chart/ChartView.tsx';
import type { ChartHover, ChartTarget } from '../../../chart/ChartViewProps.ts';
import { LegendView } from '../../../chart/LegendView.tsx';
import { rulesOf } from '../../../chart/rulesOf.ts';
import { CountedText } from '../../../explain/CountedText.tsx';
import { NumbersTable } from '../../../figures/NumbersTable.tsx';
import { useSend, useWindow } from '../../../state/context.ts';
import { classCounted } from '../../../state/explain/counted/classCounted.ts';
import { drawnCounted, noteCounted } from '../../../state/explain/counted/figureCounts.ts';
import { useExplainLoss } from '../../../state/explain/useExplainLoss.ts';
import { hoverLines, type LossFigureSpec } from '../../../state/figures/losses/hoverLines.ts';
import type { FigureKind } from '../../../state/state.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { useTheme } from '../../../state/useTheme.ts';
import { HoverNote } from '../../../ui/HoverNote.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { useWords } from '../../../words/words.ts';
import { ExportButton } from '../ExportButton.tsx';
import { QualityButton } from '../QualityButton.tsx';

interface FigureBodyProps {
  readonly losses: Losses;
  readonly spec: LossFigureSpec;
  readonly figure: FigureOfTab;
  /** Height of the chart in CSS pixels. */
  readonly height: number;
  /** What can be chosen of the figure. */
  readonly tools?: ReactNode;
  /** Why there is nothing to draw; absent where there is. */
  readonly empty?: string | undefined;
  /** Shown in place of the chart, such as a table that people read more easily. */
  readonly content?: ReactNode;
  /** Remarks that only the screen makes. */
  readonly remarks?: readonly string[];
  /** A mark was clicked that is no country. */
  readonly onChoose?: (target: ChartTarget) => void;
}

/** A figure with what can be chosen of it, its numbers as a table, its legend and its notes. */
export function FigureBody({
  losses,
  spec,
  figure,
  height,
  tools,
  empty,
  content,
  remarks = [],
  onChoose,
}: FigureBodyProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const explain = useExplainLoss();
  const [isTable, setTable] = useState(false);
  const notes = [
    ...spec.notes,
    ...(rulesOf<LossFigureSpec>(spec).foot?.(spec, null) ?? []),
    ...remarks,
  ];
  return (
    <div className="figure">
      <header className="figure-head">
        <h3 className="figure-title">{spec.title}</h3>
        <div className="figure-tools">
          {tools}
          <Switch on={isTable} onChange={setTable}>
            {say('lossFigures.asTable')}
          </Switch>
          <QualityButton losses={losses} figure={qualityOf[figure]} />
          <ExportButton figure={figure} name={say(`lossFigures.tabs.${figure}`)} numbers={false} />
        </div>
      </header>
      {isTable ? (
        <NumbersTable spec={spec} explain={explain} onExplain={send} />
      ) : empty !== undefined ? (
        <div className="figure-refused">
          <Notice kind="plain">{empty}</Notice>
        </div>
      ) : content !== undefined ? (
        content
      ) : (
        <>
          <FigureChart spec={spec} height={height} onChoose={onChoose} />
          <FigureLegend losses={losses} spec={spec} />
        </>
      )}
      <ul className="figure-notes" aria-label={say('lossFigures.quality')}>
        {notes.map((note) => (
          <li key={note}>
            <CountedText text={note} of={() => noteCounted(losses, spec, note)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FigureLegendProps {
  readonly losses: Losses;
  readonly spec: LossFigureSpec;
}

/** The key of a figure; a class leads to what is in it, another number to what it is made of. */
function FigureLegend({ losses, spec }: FigureLegendProps): ReactNode {
  const theme = useTheme();
  const write = (label: string, place: number): ReactNode => {
    if (spec.kind === 'lorenzCurve') {
      return <CountedText text={label} of={() => drawnCounted(losses, spec)} />;
    }
    if (spec.kind !== 'heatMap' || place > spec.classes.breaks.length) return label;
    const values = () =>
      spec.rows.flatMap((row) =>
        spec.columns.map(({ code, label: column }, at) => ({
          area: row.code,
          hazard: code,
          label: `${row.label} · ${column}`,
          value: row.values[at] ?? ('no-data' as const),
        })),
      );
    return (
      <CountedText
        whole
        text={label}
        of={() => classCounted(losses, spec.classes, values(), label, place)}
      />
    );
  };
  return <LegendView spec={spec} theme={theme} write={write} />;
}

/** The figure whose notes on quality bear on a tab. */
const qualityOf: Readonly<Record<FigureOfTab, LossFigureName>> = {
  deviations: 'deviations',
  stack: 'hazards',
  heatMap: 'heat',
  bubbles: 'bubbles',
  exceedance: 'exceedance',
  lorenz: 'ranking',
  structure: 'hazards',
  multiples: 'series',
  table: 'ranking',
};

type FigureOfTab = Exclude<
  FigureKind,
  'choropleth' | 'ranking' | 'series' | 'hazards' | 'indicators'
>;

interface FigureChartProps {
  readonly spec: LossFigureSpec;
  readonly height: number;
  readonly onChoose: ((target: ChartTarget) => void) | undefined;
}

/** The country that a mark stands for, if it stands for one. */
function areaOf(target: ChartTarget | undefined, spec: LossFigureSpec): string | null {
  const isArea =
    spec.kind === 'curves' ||
    spec.kind === 'exceedanceCurve' ||
    (spec.kind === 'heatMap' && spec.rowsAreAreas);
  return target?.kind === 'cell' && isArea ? target.row : areaOfTarget(spec, target);
}

/** The chart itself: a country that is pointed at or chosen shows in it and in all others. */
function FigureChart({ spec, height, onChoose }: FigureChartProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const theme = useTheme();
  const explain = useExplainLoss();
  const hovered = useWindow((state) => state.hoveredArea);
  const chosen = useWindow((state) => state.choices.chosenArea);
  const [pointer, setPointer] = useState<ChartHover | null>(null);
  const told =
    pointer === null
      ? null
      : hoverLines(spec, pointer.target, (missing) => say(`missing.${missing}`));
  return (
    <div className="chart-holder">
      <ChartView
        spec={spec}
        theme={theme}
        height={height}
        highlighted={hovered === null || pointer !== null ? null : { kind: 'area', area: hovered }}
        selected={chosen === null ? [] : [{ kind: 'area', area: chosen }]}
        onHover={(hover) => {
          if (hover === null && pointer === null) return;
          setPointer(hover);
          send({ kind: 'areaHovered', area: areaOf(hover?.target, spec) });
        }}
        onChoose={(target) => {
          const event = target === null ? null : explain(spec, target);
          if (event !== null) send(event);
          const area = areaOf(target ?? undefined, spec);
          if (target !== null && area === null) onChoose?.(target);
          else send({ kind: 'areaChosen', area: area === chosen ? null : area });
        }}
      />
      {pointer === null || told === null ? null : (
        <HoverNote x={pointer.x} y={pointer.y}>
          <strong>{told.title}</strong>
          {told.lines.map((line) => (
            <span key={line} className="number">
              {line}
            </span>
          ))}
        </HoverNote>
      )}
    </div>
  );
}

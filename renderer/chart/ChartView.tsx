import { type ReactElement, useEffect, useRef } from 'react';
import type { ChartViewProps } from './ChartViewProps.ts';
import { drawSoon } from './drawQueue.ts';
import { ScreenChart } from './ScreenChart.ts';
import { summary } from './summary.ts';
import { useBaseMap } from './useBaseMap.ts';
import { useFigureFont } from './useFigureFont.ts';

/** Letters that show whether the chart's font is there; a map has none of its own. */
function lettersOf(spec: ChartViewProps['spec']): string | null {
  if (spec.kind === 'choropleth') return null;
  return spec.language === 'zh' ? '0亿万' : '0';
}

/** Notes the first time that something happens, for whoever measures the start. */
function markFirst(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}

/** The engine's chart, and how it ends. */
interface Live {
  readonly live: ScreenChart;
  readonly end: () => void;
}

function begin(element: HTMLElement): Live {
  const live = new ScreenChart(element, { onHover: () => undefined, onChoose: () => undefined });
  const resize = (): void => live.resize();
  let withdraw = (): void => undefined;
  const observer = new ResizeObserver(() => {
    withdraw();
    withdraw = drawSoon(resize);
  });
  observer.observe(element);
  const end = (): void => {
    observer.disconnect();
    withdraw();
    live.dispose();
  };
  return { live, end };
}

/**
 * Draws a chart on the screen: marks and axes. Names in the tooltip, legend, texts and the keyboard
 * walk belong to the view around it.
 *
 * The chart is one picture to a screen reader, described by its summary.
 */
export function ChartView({
  spec,
  theme,
  height,
  highlighted,
  selected,
  onHover,
  onChoose,
}: ChartViewProps): ReactElement {
  const holder = useRef<HTMLDivElement>(null);
  const chart = useRef<Live | null>(null);
  const told = useRef({ highlighted, selected, onHover, onChoose });
  const map = useBaseMap(spec.kind === 'choropleth' ? spec.baseMap.id : null);
  const fontReady = useFigureFont(lettersOf(spec));

  useEffect(() => {
    told.current = { highlighted, selected, onHover, onChoose };
  });
  useEffect(
    () => () => {
      chart.current?.end();
      chart.current = null;
    },
    [],
  );
  useEffect(() => chart.current?.live.listen({ onHover, onChoose }), [onHover, onChoose]);
  useEffect(() => {
    if (spec.kind === 'choropleth' && map === null) return;
    const state = {
      spec,
      theme,
      map: spec.kind === 'choropleth' ? map : null,
      fits: height === 'fit',
    };
    // What is made once, and what is drawn on it, may take a task each.
    const withdrawBeginning = drawSoon(() => {
      if (holder.current === null || chart.current !== null) return;
      chart.current = begin(holder.current);
      const { live } = chart.current;
      live.prepare(state);
      live.listen(told.current);
      live.highlight(told.current.highlighted);
      live.select(told.current.selected);
    });
    const withdraw = drawSoon(() => {
      chart.current?.live.show(state);
      if (spec.kind === 'choropleth' && spec.areas.length > 0) markFirst('charts-drawn');
    });
    return () => {
      withdrawBeginning();
      withdraw();
    };
  }, [spec, theme, map, fontReady, height]);
  useEffect(() => drawSoon(() => chart.current?.live.highlight(highlighted)), [highlighted]);
  useEffect(() => drawSoon(() => chart.current?.live.select(selected)), [selected]);

  return (
    <div
      ref={holder}
      role="img"
      aria-label={summary(spec)}
      style={height === 'fit' ? { minHeight: 1 } : { height }}
    />
  );
}

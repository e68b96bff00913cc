import { type ReactElement, useEffect, useRef } from 'react';
import type { ChartViewProps } from './ChartViewProps.ts';
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
  const chart = useRef<ScreenChart | null>(null);
  const map = useBaseMap(spec.kind === 'choropleth' ? spec.baseMap.id : null);
  const fontReady = useFigureFont(lettersOf(spec));

  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const live = new ScreenChart(element, { onHover: () => undefined, onChoose: () => undefined });
    chart.current = live;
    const observer = new ResizeObserver(() => live.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      live.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => chart.current?.listen({ onHover, onChoose }), [onHover, onChoose]);
  useEffect(() => {
    if (spec.kind === 'choropleth' && map === null) return;
    const fits = height === 'fit';
    chart.current?.show({ spec, theme, map: spec.kind === 'choropleth' ? map : null, fits });
    if (spec.kind === 'choropleth' && spec.areas.length > 0) markFirst('charts-drawn');
  }, [spec, theme, map, fontReady, height]);
  useEffect(() => chart.current?.highlight(highlighted), [highlighted]);
  useEffect(() => chart.current?.select(selected), [selected]);

  return (
    <div
      ref={holder}
      role="img"
      aria-label={summary(spec)}
      style={height === 'fit' ? { minHeight: 1 } : { height }}
    />
  );
}

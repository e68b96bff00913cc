import type { ChartHover, ChartTarget } from './ChartViewProps.ts';
import { compile } from './compile.ts';
import type { Drawing } from './Drawing.ts';
import { type LiveChart, registerMap, startChart } from './echarts.ts';
import { AREA_SERIES } from './kinds/choropleth.ts';
import { partLine, YEAR_SERIES } from './kinds/series.ts';
import type { LoadedMap } from './shapes/LoadedMap.ts';
import type { ChoroplethSpec, SeriesSpec } from './spec.ts';
import { chartThemes } from './theme.ts';

/** What a live chart draws. */
export interface LiveState {
  readonly spec: ChoroplethSpec | SeriesSpec;
  readonly theme: 'light' | 'dark';
  readonly map: LoadedMap | null;
}

/** What a live chart reports. */
export interface LiveEvents {
  readonly onHover: (hover: ChartHover | null) => void;
  readonly onChoose: (target: ChartTarget | null, adding: boolean) => void;
}

/** Size of letters on the screen, in CSS pixels. */
const SCREEN_FONT = 12;

interface MarkEvent {
  readonly name?: string;
  readonly seriesId?: string;
  readonly event?: { readonly offsetX: number; readonly offsetY: number; readonly event: unknown };
}

function keyOf(target: ChartTarget): string {
  return target.kind === 'area' ? target.area : String(target.year);
}

/** A chart on an element, told what to show; all drawing state of the engine stays in here. */
export class ScreenChart {
  readonly #chart: LiveChart;
  readonly #element: HTMLElement;
  #state: LiveState | null = null;
  #highlighted: string | null = null;
  #selected: readonly string[] = [];
  #shownSelection: readonly string[] = [];
  #events: LiveEvents;

  constructor(element: HTMLElement, events: LiveEvents) {
    this.#element = element;
    this.#events = events;
    this.#chart = startChart(element);
    this.#chart.on('mousemove', (event) => this.#moved(event as MarkEvent));
    this.#chart.on('click', (event) => this.#clicked(event as MarkEvent));
    this.#chart.on('globalout', () => this.#events.onHover(null));
    this.#chart.getZr().on('mousemove', ({ target }: { readonly target?: unknown }) => {
      if (target === undefined) this.#events.onHover(null);
    });
    this.#chart.getZr().on('click', ({ target }: { readonly target?: unknown }) => {
      if (target === undefined) this.#events.onChoose(null, false);
    });
  }

  listen(events: LiveEvents): void {
    this.#events = events;
  }

  /** Draws a new state; of the same map only what changed is set anew. */
  show(state: LiveState): void {
    const before = this.#state;
    this.#state = state;
    if (state.map !== null) registerMap(state.map);
    const sameBase =
      before?.spec.kind === state.spec.kind &&
      before.map === state.map &&
      before.theme === state.theme;
    this.#chart.setOption(compile(state.spec, this.#drawing(state)), {
      notMerge: !sameBase,
      lazyUpdate: false,
      silent: true,
    });
    this.#shownSelection = [];
    this.#applySelection();
    this.#applyHighlight();
  }

  resize(): void {
    if (this.#element.clientWidth === 0 || this.#element.clientHeight === 0) return;
    this.#chart.resize();
    if (this.#state?.spec.kind === 'series') this.show(this.#state);
  }

  highlight(target: ChartTarget | null): void {
    const key = target === null ? null : keyOf(target);
    if (key === this.#highlighted) return;
    if (this.#highlighted !== null) this.#dispatch('downplay', this.#highlighted);
    this.#highlighted = key;
    this.#applyHighlight();
  }

  select(targets: readonly ChartTarget[]): void {
    this.#selected = targets.map(keyOf);
    this.#applySelection();
  }

  dispose(): void {
    this.#chart.dispose();
  }

  #drawing({ theme, map }: LiveState): Drawing {
    return {
      target: 'screen',
      width: this.#element.clientWidth,
      height: this.#element.clientHeight,
      fontSize: SCREEN_FONT,
      theme: chartThemes[theme],
      map,
    };
  }

  #applyHighlight(): void {
    if (this.#highlighted !== null) this.#dispatch('highlight', this.#highlighted);
    const state = this.#state;
    if (state?.spec.kind !== 'series' || state.spec.parts.length === 0) return;
    const area = state.spec.parts.find((part) => part.area === this.#highlighted)?.area;
    const line = partLine(state.spec, area ?? state.spec.emphasised, this.#drawing(state));
    this.#chart.setOption({ series: [line] }, { silent: true });
  }

  /** The engine toggles what is clicked by itself: what is selected is told it anew each time. */
  #applySelection(): void {
    const gone = this.#shownSelection.filter((key) => !this.#selected.includes(key));
    for (const key of gone) this.#dispatch('unselect', key);
    for (const key of this.#selected) this.#dispatch('select', key);
    this.#shownSelection = this.#selected;
  }

  #dispatch(type: 'highlight' | 'downplay' | 'select' | 'unselect', name: string): void {
    const seriesId = this.#state?.spec.kind === 'choropleth' ? AREA_SERIES : YEAR_SERIES;
    this.#chart.dispatchAction({ type, seriesId, name });
  }

  #target({ name }: MarkEvent): ChartTarget | null {
    const spec = this.#state?.spec;
    if (spec === undefined || name === undefined || name === '') return null;
    if (spec.kind === 'series') return { kind: 'year', year: Number(name) };
    return spec.areas.some(({ area }) => area === name) ? { kind: 'area', area: name } : null;
  }

  #moved(mark: MarkEvent): void {
    const target = this.#target(mark);
    if (target === null || mark.event === undefined) this.#events.onHover(null);
    else this.#events.onHover({ target, x: mark.event.offsetX, y: mark.event.offsetY });
  }

  #clicked(mark: MarkEvent): void {
    const target = this.#target(mark);
    const source = mark.event?.event;
    const adding = source instanceof MouseEvent && source.shiftKey;
    this.#events.onChoose(target, adding);
    const clicked = mark.name;
    queueMicrotask(() => {
      if (this.#chart.isDisposed()) return;
      if (clicked !== undefined && !this.#selected.includes(clicked)) {
        this.#dispatch('unselect', clicked);
      }
      this.#applySelection();
    });
  }
}

import { AreaColours } from './AreaColours.ts';
import type { ChartHover, ChartTarget } from './ChartViewProps.ts';
import type { Drawing } from './Drawing.ts';
import { type LiveChart, makeCanvas, registerMap, startChart } from './echarts.ts';
import { partLine } from './kinds/series.ts';
import { rulesOf } from './rulesOf.ts';
import type { LoadedMap } from './shapes/LoadedMap.ts';
import type { ChartSpec } from './spec.ts';
import { tellSpec } from './tellSpec.ts';
import { chartThemes, SCREEN_FONT } from './theme.ts';

/** What a live chart draws. */
export interface LiveState {
  readonly spec: ChartSpec;
  readonly theme: 'light' | 'dark';
  readonly map: LoadedMap | null;
  /** Whether the element is made as high as the chart needs. */
  readonly fits: boolean;
}

/** What a live chart reports. */
export interface LiveEvents {
  readonly onHover: (hover: ChartHover | null) => void;
  readonly onChoose: (target: ChartTarget | null, adding: boolean) => void;
}

/** As many pixels as a whole window has. */
const LARGE_CANVAS = 1_000_000;

interface MarkEvent {
  readonly name?: string;
  readonly seriesId?: string;
  readonly event?: { readonly offsetX: number; readonly offsetY: number; readonly event: unknown };
}

function isSame(one: ChartTarget | null, other: ChartTarget | null): boolean {
  if (one === null || other === null) return one === other;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A chart on an element, told what to show; all drawing state of the engine stays in here. */
export class ScreenChart {
  readonly #chart: LiveChart;
  readonly #element: HTMLElement;
  #state: LiveState | null = null;
  #highlighted: ChartTarget | null = null;
  #selected: readonly ChartTarget[] = [];
  #shownSelection: readonly string[] = [];
  /** The area whose line is over the columns of a series. */
  #shownPart: string | null = null;
  #events: LiveEvents;
  /** Of the map that is drawn; null where there is none. */
  #colours: AreaColours | null = null;
  /** The map's colours were changed since the engine last drew it. */
  #recoloured = false;

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

  /**
   * Makes the element as high as the chart needs and lets the engine make a large canvas, which takes
   * as long as to draw on it.
   */
  prepare(state: LiveState): void {
    if (state.fits) this.#fit(state);
    if (this.#chart.getWidth() * this.#chart.getHeight() > LARGE_CANVAS) makeCanvas(this.#chart);
  }

  /** Draws a new state; of the same map only the colours that changed. */
  show(state: LiveState): void {
    const before = this.#state;
    this.#state = state;
    if (before === null || !this.#recolour(before, state)) this.#draw(before, state);
    this.#applySelection();
    this.#applyHighlight();
  }

  #recolour(before: LiveState, state: LiveState): boolean {
    const { spec, theme, map } = state;
    if (spec.kind !== 'choropleth' || before.map !== map || before.theme !== theme) return false;
    const drawing = this.#drawing(state);
    this.#recoloured = this.#colours?.change(spec, drawing) ?? false;
    return this.#recoloured;
  }

  #draw(before: LiveState | null, state: LiveState): void {
    if (state.map !== null) registerMap(state.map);
    if (state.fits) this.#fit(state);
    const hasBase = before?.map === state.map && before.theme === state.theme;
    tellSpec(this.#chart, hasBase ? before.spec : null, state.spec, this.#drawing(state));
    this.#shownSelection = [];
    this.#shownPart = state.spec.kind === 'series' ? state.spec.emphasised : null;
    this.#colours = state.spec.kind === 'choropleth' ? new AreaColours(this.#chart) : null;
    this.#recoloured = false;
  }

  #fit({ spec, map }: LiveState): void {
    const height = rulesOf(spec).height(spec, this.#element.clientWidth, SCREEN_FONT, map);
    const before = this.#element.clientHeight;
    this.#element.style.height = `${Math.ceil(height)}px`;
    if (this.#element.clientHeight !== before) this.#chart.resize();
  }

  resize(): void {
    const { clientWidth, clientHeight } = this.#element;
    if (clientWidth === 0 || clientHeight === 0) return;
    if (clientWidth === this.#chart.getWidth() && clientHeight === this.#chart.getHeight()) return;
    const state = this.#state;
    if (state === null || (state.spec.kind === 'choropleth' && !this.#recoloured)) {
      this.#chart.resize();
      return;
    }
    // The engine's own resize would draw all marks at the old places first.
    this.#chart.getZr().resize();
    this.#draw(state, state);
    this.#applySelection();
    this.#applyHighlight();
  }

  highlight(target: ChartTarget | null): void {
    if (isSame(target, this.#highlighted)) return;
    this.#dispatch('downplay', this.#namesOf(this.#highlighted));
    this.#highlighted = target;
    this.#applyHighlight();
  }

  select(targets: readonly ChartTarget[]): void {
    if (JSON.stringify(targets) === JSON.stringify(this.#selected)) return;
    this.#selected = targets;
    this.#applySelection();
  }

  dispose(): void {
    this.#chart.dispose();
  }

  #drawing({ theme, map }: LiveState): Drawing {
    return {
      target: 'screen',
      // Asked of the engine: to ask the element would have the whole page laid out at once.
      width: this.#chart.getWidth(),
      height: this.#chart.getHeight(),
      fontSize: SCREEN_FONT,
      theme: chartThemes[theme],
      map,
    };
  }

  #applyHighlight(): void {
    const target = this.#highlighted;
    this.#dispatch('highlight', this.#namesOf(target));
    const state = this.#state;
    if (state?.spec.kind !== 'series' || state.spec.parts.length === 0) return;
    const part = state.spec.parts.find(
      ({ area }) => target?.kind === 'area' && area === target.area,
    );
    const area = part?.area ?? state.spec.emphasised;
    if (area === this.#shownPart) return;
    this.#shownPart = area;
    const line = partLine(state.spec, area, this.#drawing(state));
    this.#chart.setOption({ series: [line] }, { silent: true });
  }

  /** The engine toggles what is clicked by itself: what is selected is told it anew each time. */
  #applySelection(): void {
    const selected = this.#selected.flatMap((target) => this.#namesOf(target));
    const gone = this.#shownSelection.filter((name) => !selected.includes(name));
    this.#dispatch('unselect', gone);
    this.#dispatch('select', selected);
    this.#shownSelection = selected;
  }

  #namesOf(target: ChartTarget | null): readonly string[] {
    const spec = this.#state?.spec;
    if (spec === undefined || target === null) return [];
    return rulesOf(spec).marks?.names(spec, target) ?? [];
  }

  #dispatch(
    type: 'highlight' | 'downplay' | 'select' | 'unselect',
    names: readonly string[],
  ): void {
    const spec = this.#state?.spec;
    if (spec === undefined) return;
    const seriesIds = rulesOf(spec).marks?.series(spec) ?? [];
    for (const name of names) {
      for (const seriesId of seriesIds) this.#chart.dispatchAction({ type, seriesId, name });
    }
  }

  #target({ name }: MarkEvent): ChartTarget | null {
    const spec = this.#state?.spec;
    if (spec === undefined || name === undefined || name === '') return null;
    return rulesOf(spec).marks?.target(spec, name) ?? null;
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
      const selected = this.#selected.flatMap((one) => this.#namesOf(one));
      if (clicked !== undefined && !selected.includes(clicked)) {
        this.#dispatch('unselect', [clicked]);
      }
      this.#applySelection();
    });
  }
}

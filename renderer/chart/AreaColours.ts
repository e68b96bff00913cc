import type { Drawing } from './Drawing.ts';
import { drawnOutlines, type LiveChart } from './echarts.ts';
import { areaItems, areaStyle } from './kinds/choropleth.ts';
import type { ChoroplethSpec } from './spec.ts';

/**
 * The colours of a map that is on the screen. They are changed on what is drawn, because to hand
 * the engine another option makes it build every outline anew, which takes it longer than all else
 * that follows a choice.
 */
export class AreaColours {
  readonly #chart: LiveChart;
  /** The engine makes the pattern of a hatching when it first draws one; it is used again. */
  #hatching: unknown;

  constructor(chart: LiveChart) {
    this.#chart = chart;
  }

  /**
   * Colours the areas of the same base map, in the same theme, for another answer.
   *
   * What is pointed at or chosen loses its mark until it is told again.
   *
   * @returns false where an area needs a hatching that was not drawn yet, and nothing is changed
   */
  change(spec: ChoroplethSpec, drawing: Drawing): boolean {
    const outlines = drawnOutlines(this.#chart);
    this.#hatching ??= outlines.find(({ outline }) => outline.style.decal)?.outline.style.decal;
    const items = areaItems(spec, drawing);
    const needsHatching = items.some(({ itemStyle }) => itemStyle.decal !== undefined);
    if (outlines.length === 0 || (needsHatching && this.#hatching === undefined)) return false;
    for (const { outline, place } of outlines) {
      const own = items[place]?.itemStyle;
      if (own === undefined) continue;
      const { areaColor, borderColor, borderWidth } = { ...areaStyle(drawing), ...own };
      outline.clearStates();
      // What is pointed at or chosen later has the colour of this answer, not of the one before.
      for (const state of ['emphasis', 'select']) {
        const marked = outline.ensureState(state);
        marked.style = { ...marked.style, fill: areaColor };
      }
      Object.assign(outline.style, {
        fill: areaColor,
        stroke: borderColor,
        lineWidth: borderWidth,
        opacity: own.opacity ?? 1,
        decal: own.decal === undefined ? undefined : this.#hatching,
      });
      outline.dirtyStyle();
    }
    return true;
  }
}

import { valueColour } from '../classes.ts';
import type { Drawing } from '../Drawing.ts';
import type { ChartOption, MapSeriesOption } from '../echarts.ts';
import { type Hatching, hatching } from '../hatching.ts';
import type { ChoroplethSpec } from '../spec.ts';

/** Name of the series that holds the areas. */
export const AREA_SERIES = 'areas';

/** How an area is drawn. */
interface AreaStyle {
  readonly areaColor: string;
  readonly borderColor: string;
  /** In the units of the drawing. */
  readonly borderWidth: number;
  readonly borderJoin: 'round';
  readonly opacity: number;
  readonly decal: Hatching;
}

/** An area with its value, if it has one, and what differs in it from the others. */
export interface AreaItem {
  readonly name: string;
  readonly value?: number;
  readonly itemStyle: Partial<AreaStyle>;
  /** Pointed at and chosen, on the screen: an area keeps its own colour. */
  readonly emphasis?: OwnColour;
  readonly select?: OwnColour;
}

interface OwnColour {
  readonly itemStyle: { readonly areaColor: string };
}

/** How an area is drawn unless it has something else of its own. */
export function areaStyle({ theme, fontSize }: Drawing): Omit<AreaStyle, 'opacity' | 'decal'> {
  return {
    areaColor: theme.land,
    borderColor: theme.border,
    borderWidth: fontSize / 30,
    borderJoin: 'round',
  };
}

/** The areas of the base map in its order, each with what is its own. */
export function areaItems(spec: ChoroplethSpec, drawing: Drawing): AreaItem[] {
  const { map, theme, fontSize, target } = drawing;
  const listed = new Map(spec.areas.map((row) => [row.area, row]));
  const marked = new Set(map?.file.geometry.markers.map(({ code }) => code));
  const codes = new Set([...(map?.file.geometry.shapes.map(({ code }) => code) ?? []), ...marked]);
  const gap = {
    areaColor: theme.gap,
    decal: hatching(theme.gapLine, fontSize / 4),
  };
  const lineWidth = fontSize / 16;
  return [...codes].map((code) => {
    const row = listed.get(code);
    if (row === undefined) {
      return marked.has(code)
        ? { name: code, itemStyle: { opacity: 0 } }
        : { name: code, itemStyle: { areaColor: theme.land } };
    }
    const colour = valueColour(row.value, spec.classes, theme);
    const fill = colour === null ? gap : { areaColor: colour };
    const own = { itemStyle: { areaColor: fill.areaColor } };
    const ring = marked.has(code) ? { borderColor: theme.outline, borderWidth: lineWidth } : {};
    return {
      name: code,
      ...(typeof row.value === 'number' ? { value: row.value } : {}),
      itemStyle: { ...fill, ...ring },
      // The engine's own word for it, 'inherit', is none to the canvas, which takes any colour then.
      ...(target === 'screen' ? { emphasis: own, select: own } : {}),
    };
  });
}

/**
 * The option of a map coloured by class.
 *
 * The map fills the drawing; legend and texts are laid out around it by the caller.
 */
export function choropleth(spec: ChoroplethSpec, drawing: Drawing): ChartOption {
  const { map, theme, target, fontSize } = drawing;
  if (map === null) throw new Error('choropleth needs a base map, got none');
  const { width, height } = map.file.geometry;
  const areas: MapSeriesOption = {
    id: AREA_SERIES,
    type: 'map',
    map: map.name,
    aspectScale: 1,
    preserveAspect: 'contain',
    boundingCoords: [
      [0, height],
      [width, 0],
    ],
    left: 0,
    right: 0,
    top: 0,
    bottom: 0,
    roam: false,
    label: { show: false },
    itemStyle: areaStyle(drawing),
    selectedMode: target === 'screen' ? 'multiple' : false,
    emphasis: {
      disabled: target === 'print',
      label: { show: false },
      itemStyle: {
        areaColor: theme.land,
        borderColor: theme.outline,
        borderWidth: fontSize / 8,
      },
    },
    select: {
      label: { show: false },
      itemStyle: {
        areaColor: theme.land,
        borderColor: theme.outline,
        borderWidth: fontSize / 5,
      },
    },
    data: areaItems(spec, drawing),
  };
  return { animation: false, backgroundColor: 'transparent', series: [areas] };
}

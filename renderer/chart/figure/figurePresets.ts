import type { ChartSpec } from '../spec.ts';
import { type FigurePart, type FigureSpec, figureParts } from './FigureSpec.ts';

/** A size that a figure can be printed at. */
export interface FigurePreset {
  readonly widthMm: number;
  readonly heightMm: number | 'fit';
  readonly fontPt: number;
}

/** Journal columns, the text of an A4 page, and a 16:9 slide. */
export const figurePresets = {
  singleColumn: { widthMm: 84, heightMm: 'fit', fontPt: 8 },
  doubleColumn: { widthMm: 174, heightMm: 'fit', fontPt: 8 },
  page: { widthMm: 160, heightMm: 'fit', fontPt: 9 },
  slide: { widthMm: 254, heightMm: 142.875, fontPt: 12 },
} as const satisfies Readonly<Record<string, FigurePreset>>;

export type FigurePresetName = keyof typeof figurePresets;

/** Limits of sizes that are entered by hand; lengths in mm, letters in points, classes counted. */
export const figureLimits = {
  widthMm: { least: 60, most: 420 },
  heightMm: { least: 40, most: 594 },
  fontPt: { least: 8, most: 12 },
  classes: { least: 2, most: 9 },
} as const;

/** The preset that a size is, or null for one entered by hand. */
export function presetOf({
  widthMm,
  heightMm,
}: Pick<FigureSpec, 'widthMm' | 'heightMm'>): FigurePresetName | null {
  const names = Object.keys(figurePresets) as FigurePresetName[];
  return (
    names.find((name) => {
      const preset = figurePresets[name];
      return preset.widthMm === widthMm && preset.heightMm === heightMm;
    }) ?? null
  );
}

function partsOn(on: boolean): Readonly<Record<FigurePart, boolean>> {
  return Object.fromEntries(figureParts.map((part) => [part, on])) as Record<FigurePart, boolean>;
}

/** Everything around the chart. */
export const allParts = partsOn(true);

/** The chart with its legend alone, for captions written elsewhere. */
export const plainParts = { ...partsOn(false), legend: true };

/** A figure of a chart as it is offered first: all parts, texts and colours as made. */
export function figureOf(
  chart: ChartSpec,
  preset: FigurePreset = figurePresets.doubleColumn,
): FigureSpec {
  return {
    version: 1,
    chart,
    ...preset,
    texts: { title: null, subtitle: null, note: null },
    parts: allParts,
    palette: 'made',
    classes: { kind: 'made' },
    valueLabels: true,
    mapNumber: null,
    publication: { kind: 'general' },
  };
}

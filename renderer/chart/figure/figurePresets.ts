import type { ChartSpec } from '../spec.ts';
import { type FigurePart, type FigureSpec, figureParts } from './FigureSpec.ts';

/** A size that a figure can be printed at. */
export interface FigurePreset {
  readonly widthMm: number;
  readonly heightMm: number | 'fit';
  readonly fontPt: number;
}

const column = (widthMm: number): FigurePreset => ({ widthMm, heightMm: 'fit', fontPt: 8 });

/**
 * Columns of journals as their publishers state them for authors, the text of an A4 page, and a
 * 16:9 slide.
 *
 * From the guides for authors, which a single journal may narrow: Springer 84 and 174 mm; Nature 89
 * and 183 mm ("Final submission"); Elsevier, the International Journal of Disaster Risk Reduction
 * among its journals, 90 and 190 mm ("Artwork sizing"); Science 57, 121 and 184 mm; PNAS 87 and
 * 178 mm. The narrowest of Science is below what a chart with its texts needs and is not offered.
 */
export const figurePresets = {
  singleColumn: column(84),
  doubleColumn: column(174),
  natureSingle: column(89),
  natureDouble: column(183),
  elsevierSingle: column(90),
  elsevierDouble: column(190),
  scienceDouble: column(121),
  scienceTriple: column(184),
  pnasSingle: column(87),
  pnasDouble: column(178),
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

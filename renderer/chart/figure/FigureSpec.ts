import type { ChartSpec } from '../spec.ts';
import type { FigureLanguage } from '../specs/frame.ts';

/** What stands around a chart in a figure; each can be left out. What a map must say stays. */
export const figureParts = ['title', 'subtitle', 'legend', 'note', 'source', 'credit'] as const;

export type FigurePart = (typeof figureParts)[number];

/** Texts that replace those made from the data; null keeps the made one. */
export interface FigureTexts {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly note: string | null;
}

/** The colours of classes: as the chart asks for, or one of these sequences. */
export const figurePalettes = ['made', 'viridis', 'cividis', 'blues', 'risk', 'grey'] as const;

export type FigurePalette = (typeof figurePalettes)[number];

/** Ways to find class limits from the values that a chart shows. */
export const foundClasses = ['rounded', 'quantile', 'jenks', 'equal'] as const;

/** How the values of a figure are put into classes: as the chart asks for, found anew, or by limits. */
export type FigureClasses =
  | { readonly kind: 'made' }
  | {
      readonly kind: 'found';
      readonly method: (typeof foundClasses)[number];
      readonly count: number;
    }
  /** Rising limits between the classes, in the unit of the values. */
  | { readonly kind: 'fixed'; readonly breaks: readonly number[] };

/**
 * Where a figure with a map is to appear. For publication in China a map number (审图号) must be
 * printed; a reason entered in its place is an override, kept in the metadata of the files.
 */
export type Publication =
  | { readonly kind: 'general' }
  | { readonly kind: 'china'; readonly override: string | null };

/** A chart as it is printed: size, texts, parts, colours. Lengths in mm, letters in points. */
export interface FigureSpec {
  readonly version: 1;
  /** In the language of the figure, with the texts made from the data. */
  readonly chart: ChartSpec;
  readonly widthMm: number;
  /** A number fixes the height and the chart takes what the texts leave; `fit` follows the chart. */
  readonly heightMm: number | 'fit';
  readonly fontPt: number;
  readonly texts: FigureTexts;
  readonly parts: Readonly<Record<FigurePart, boolean>>;
  readonly palette: FigurePalette;
  readonly classes: FigureClasses;
  /** Whether values are written beside marks, where the kind of chart does so. */
  readonly valueLabels: boolean;
  /** The number (审图号) under which the map was reviewed, as the author states it. */
  readonly mapNumber: string | null;
  readonly publication: Publication;
}

/** The same chart in each language that a figure can be printed in. */
export type FigureCharts = Readonly<Record<FigureLanguage, ChartSpec>>;

/** A figure of a screen: its charts as shown and, where only a part is shown, with all data. */
export interface FigureSource {
  readonly shown: FigureCharts;
  /** Null where the chart shows all there is. */
  readonly whole: FigureCharts | null;
}

import type { MissingReason } from '../../analysis/column.ts';

/** A number, or the reason why there is none. */
export type ChartValue = number | MissingReason;

/** The language a figure's fixed words are printed in; labels come in it already. */
export type FigureLanguage = 'en' | 'zh';

/** How numbers are printed: the marks themselves, so that no machine's locale table is asked. */
export interface NumberFormat {
  /** BCP 47 tag that the marks were taken from, such as `de-CH`. */
  readonly locale: string;
  readonly decimal: string;
  readonly group: string;
  /** Most digits after the decimal mark. */
  readonly fractionDigits: number;
}

/** One data set behind a figure, by the bytes that were read. */
export interface DatasetUsed {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
}

/** Where a figure comes from; written into every exported file. */
export interface Provenance {
  readonly program: string;
  readonly programVersion: string;
  /** First 12 hexadecimal digits of the sha-256 of the canonical question. */
  readonly recipeId: string;
  /** The question as canonical JSON. */
  readonly question: string;
  readonly datasets: readonly DatasetUsed[];
}

/** What every chart states, whatever its kind. All texts are in the figure's language. */
export interface ChartFrame {
  readonly version: 1;
  readonly language: FigureLanguage;
  readonly numbers: NumberFormat;
  readonly title: string;
  readonly subtitle: string;
  /** Name of the measure, such as `Deaths per million people`. */
  readonly measure: string;
  /** Unit of the values, such as `deaths` or `US$`; empty for a pure number. */
  readonly unit: string;
  /** Years covered, such as `2000–2025`. */
  readonly period: string;
  /** Remarks under the chart: coverage, treatment, partial years. */
  readonly notes: readonly string[];
  /** Publisher, data set, version and access date. */
  readonly source: string;
  readonly licence: string;
  /** What made the figure, with version and recipe id. */
  readonly credit: string;
  readonly provenance: Provenance;
}

/** One area with its value. */
export interface AreaValue {
  /** ISO 3166 alpha-3 code. */
  readonly area: string;
  readonly label: string;
  readonly value: ChartValue;
}

/** The sequence that colours classes, by name; `deviation` is centred on zero. */
export type Palette = 'viridis' | 'cividis' | 'risk' | 'deviation';

/** How class breaks were found. */
export type ClassMethod = 'rounded' | 'quantile' | 'equal' | 'fixed';

/** Classes of a choropleth: class i holds the values at or above break i - 1 and below break i. */
export interface ValueClasses {
  readonly method: ClassMethod;
  /** Rising inner breaks: n breaks make n + 1 classes. */
  readonly breaks: readonly number[];
  readonly palette: Palette;
}

/** A base map as a record; its geometry is found by `id`. */
export interface BaseMap {
  readonly id: BaseMapId;
  readonly credit: string;
  /** The number of a reviewed map (审图号), if the geometry carries one. */
  readonly mapNumber: string | null;
  /** Whether an authority has reviewed the geometry; if not, the figure says "schematic map". */
  readonly reviewed: boolean;
}

/** The base maps that ship with the program. */
export type BaseMapId = 'natural-earth' | 'chinese-standard';

/** Areas coloured by class. An area of the base map that is not listed is drawn as not in the set. */
export interface ChoroplethSpec extends ChartFrame {
  readonly kind: 'choropleth';
  readonly baseMap: BaseMap;
  readonly areas: readonly AreaValue[];
  readonly classes: ValueClasses;
}

/** One bar of a ranking. */
export interface RankedArea extends AreaValue {
  /** 1 = greatest; ties share the smallest rank. */
  readonly rank: ChartValue;
  /** 5th to 95th percentile, where uncertainty was computed. */
  readonly interval: readonly [lower: number, upper: number] | null;
}

/** Bars in the order given; `areas` are those shown, `ranked` counts all that have a rank. */
export interface RankingSpec extends ChartFrame {
  readonly kind: 'ranking';
  readonly areas: readonly RankedArea[];
  readonly ranked: number;
  /** Colours the bars like the map; null draws them in one colour. */
  readonly classes: ValueClasses | null;
}

/** One year of a series against the mean of the years before it. */
export interface YearValue {
  readonly year: number;
  readonly value: ChartValue;
  /** The source has not yet closed this year: drawn hatched. */
  readonly partial: boolean;
  /** Mean of the years before, in the unit of the values. */
  readonly baseline: ChartValue;
  readonly deviationPercent: ChartValue;
  readonly baselineYearsUsed: number;
}

/** The same measure for one area, year by year in the order of the years. */
export interface SeriesPart {
  readonly area: string;
  readonly label: string;
  readonly values: readonly ChartValue[];
}

/** Columns by year with the moving mean of the years before. */
export interface SeriesSpec extends ChartFrame {
  readonly kind: 'series';
  /** Rising, without holes. */
  readonly years: readonly YearValue[];
  /** Years that the baseline asks for: 10, 20 or 30. */
  readonly baselineYears: number;
  /** Areas that can be emphasised as a line over the columns; may be empty. */
  readonly parts: readonly SeriesPart[];
  /** The area of `parts` that a printed figure emphasises. */
  readonly emphasised: string | null;
}

/** A chart as a value: plain data, no colours by hand, no pixels, no functions. */
export type ChartSpec = ChoroplethSpec | RankingSpec | SeriesSpec;

/** What a chart shows. */
export type ChartKind = ChartSpec['kind'];

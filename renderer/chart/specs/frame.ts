import type { MissingReason } from '../../../analysis/column.ts';

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

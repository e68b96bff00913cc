import type { ChoroplethSpec } from './specs/choropleth.ts';
import type { RankingSpec } from './specs/ranking.ts';
import type { SeriesSpec } from './specs/series.ts';

/** A chart as a value: plain data, no colours by hand, no pixels, no functions. */
export type ChartSpec = ChoroplethSpec | RankingSpec | SeriesSpec;

/** What a chart shows. */
export type ChartKind = ChartSpec['kind'];

export type { AreaValue } from './specs/areaValue.ts';
export type { BaseMap, BaseMapId } from './specs/baseMap.ts';
export type { ChoroplethSpec } from './specs/choropleth.ts';
export type {
  ChartFrame,
  ChartValue,
  DatasetUsed,
  FigureLanguage,
  NumberFormat,
  Provenance,
} from './specs/frame.ts';
export type { RankedArea, RankingSpec } from './specs/ranking.ts';
export type { SeriesPart, SeriesSpec, YearValue } from './specs/series.ts';
export type { ClassMethod, Palette, ValueClasses } from './specs/valueClasses.ts';

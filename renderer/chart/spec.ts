import type { ChoroplethSpec } from './specs/choropleth.ts';
import type { CurvesSpec } from './specs/curves.ts';
import type { DeviationBarsSpec } from './specs/deviationBars.ts';
import type { ExceedanceCurveSpec } from './specs/exceedanceCurve.ts';
import type { HeatMapSpec } from './specs/heatMap.ts';
import type { LorenzCurveSpec } from './specs/lorenzCurve.ts';
import type { RankingSpec } from './specs/ranking.ts';
import type { SceneSpec } from './specs/sceneSpec.ts';
import type { SeriesSpec } from './specs/series.ts';
import type { StackedBarsSpec } from './specs/stackedBars.ts';

/** A chart as a value: plain data, no colours by hand, no pixels, no functions. */
export type ChartSpec =
  | ChoroplethSpec
  | CurvesSpec
  | DeviationBarsSpec
  | ExceedanceCurveSpec
  | HeatMapSpec
  | LorenzCurveSpec
  | RankingSpec
  | SeriesSpec
  | SceneSpec
  | StackedBarsSpec;

/** What a chart shows. */
export type ChartKind = ChartSpec['kind'];

export type { AreaValue } from './specs/areaValue.ts';
export type { BaseMap, BaseMapId } from './specs/baseMap.ts';
export type {
  Bubble,
  BubbleMatrixSpec,
  BubbleQuantity,
  QuadrantCuts,
} from './specs/bubbleMatrix.ts';
export type { ChoroplethSpec } from './specs/choropleth.ts';
export type { CorrelationMatrixSpec } from './specs/correlationMatrix.ts';
export type { Curve, CurvesAxis, CurvesPoint, CurvesSpec } from './specs/curves.ts';
export type { DecomposedArea, DecompositionSpec } from './specs/decomposition.ts';
export type { Deviation, DeviationBarsSpec, DeviationOf } from './specs/deviationBars.ts';
export type { DistributionGroup, DistributionSpec } from './specs/distribution.ts';
export type {
  ExceedanceCurveSpec,
  ExceedanceLevel,
  ExceedancePoint,
} from './specs/exceedanceCurve.ts';
export type {
  ChartFrame,
  ChartValue,
  DatasetUsed,
  FigureLanguage,
  NumberFormat,
  Provenance,
} from './specs/frame.ts';
export type { HeatHead, HeatMapSpec, HeatRow } from './specs/heatMap.ts';
export type { IntervalPlotSpec, RankInterval } from './specs/intervalPlot.ts';
export type { LorenzCurveSpec, LorenzStep } from './specs/lorenzCurve.ts';
export type { CellState, MissingnessArea, MissingnessSpec } from './specs/missingness.ts';
export type { NodeLabel } from './specs/nodeLabel.ts';
export type { ClassProbabilities, ProbabilityBarsSpec } from './specs/probabilityBars.ts';
export type { ProfileBarsSpec, ProfileNode } from './specs/profileBars.ts';
export type { RadarArea, RadarSpec } from './specs/radar.ts';
export type { BumpSpec, RankPath, SlopeSpec } from './specs/rankChange.ts';
export type { RankedArea, RankingSpec } from './specs/ranking.ts';
export type { SankeyFlow, SankeyNode, SankeySpec } from './specs/sankey.ts';
export type {
  ScatterAxis,
  ScatterCorrelation,
  ScatterPoint,
  ScatterSpec,
  ScatterTrail,
} from './specs/scatter.ts';
export type { SceneSpec } from './specs/sceneSpec.ts';
export type { SeriesPart, SeriesSpec, YearValue } from './specs/series.ts';
export type { SmallMultiplesPanel, SmallMultiplesSpec } from './specs/smallMultiples.ts';
export type { SobolAssumption, SobolBarsSpec, SobolEstimate } from './specs/sobolBars.ts';
export type { StackColumn, StackedBarsSpec, StackPart } from './specs/stackedBars.ts';
export type { TableColumn, TableFigureSpec, TableRow } from './specs/tableFigure.ts';
export type { PartLabel, TreemapArea, TreemapGroup, TreemapSpec } from './specs/treemap.ts';
export type { ClassMethod, Palette, ValueClasses } from './specs/valueClasses.ts';

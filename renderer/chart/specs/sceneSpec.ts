import type { BubbleMatrixSpec } from './bubbleMatrix.ts';
import type { CorrelationMatrixSpec } from './correlationMatrix.ts';
import type { DecompositionSpec } from './decomposition.ts';
import type { DistributionSpec } from './distribution.ts';
import type { IntervalPlotSpec } from './intervalPlot.ts';
import type { MissingnessSpec } from './missingness.ts';
import type { ProbabilityBarsSpec } from './probabilityBars.ts';
import type { ProfileBarsSpec } from './profileBars.ts';
import type { RadarSpec } from './radar.ts';
import type { BumpSpec, SlopeSpec } from './rankChange.ts';
import type { SankeySpec } from './sankey.ts';
import type { ScatterSpec } from './scatter.ts';
import type { SmallMultiplesSpec } from './smallMultiples.ts';
import type { SobolBarsSpec } from './sobolBars.ts';
import type { TableFigureSpec } from './tableFigure.ts';
import type { TreemapSpec } from './treemap.ts';

/** Charts that are laid out as a scene of shapes, whose kind is a `SceneKind`. */
export type SceneSpec =
  | BubbleMatrixSpec
  | ProfileBarsSpec
  | DecompositionSpec
  | SlopeSpec
  | BumpSpec
  | IntervalPlotSpec
  | ScatterSpec
  | SobolBarsSpec
  | ProbabilityBarsSpec
  | RadarSpec
  | DistributionSpec
  | SmallMultiplesSpec
  | TableFigureSpec
  | CorrelationMatrixSpec
  | MissingnessSpec
  | TreemapSpec
  | SankeySpec;

import type { DecompositionSpec } from './decomposition.ts';
import type { IntervalPlotSpec } from './intervalPlot.ts';
import type { ProbabilityBarsSpec } from './probabilityBars.ts';
import type { ProfileBarsSpec } from './profileBars.ts';
import type { BumpSpec, SlopeSpec } from './rankChange.ts';
import type { ScatterSpec } from './scatter.ts';
import type { SobolBarsSpec } from './sobolBars.ts';

/** Charts that are laid out as a scene of shapes, whose kind is a `SceneKind`. */
export type SceneSpec =
  | ProfileBarsSpec
  | DecompositionSpec
  | SlopeSpec
  | BumpSpec
  | IntervalPlotSpec
  | ScatterSpec
  | SobolBarsSpec
  | ProbabilityBarsSpec;

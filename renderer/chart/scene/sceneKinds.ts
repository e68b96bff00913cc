import { bubbleMatrix } from '../kinds/bubbleMatrix.ts';
import { correlationMatrix } from '../kinds/correlationMatrix.ts';
import { decomposition } from '../kinds/decomposition.ts';
import { distribution } from '../kinds/distribution.ts';
import { intervalPlot } from '../kinds/intervalPlot.ts';
import { missingness } from '../kinds/missingness.ts';
import { probabilityBars } from '../kinds/probabilityBars.ts';
import { profileBars } from '../kinds/profileBars.ts';
import { radar } from '../kinds/radar.ts';
import { bump, slope } from '../kinds/rankChange.ts';
import { sankey } from '../kinds/sankey.ts';
import { scatter } from '../kinds/scatter.ts';
import { smallMultiples } from '../kinds/smallMultiples.ts';
import { sobolBars } from '../kinds/sobolBars.ts';
import { tableFigure } from '../kinds/tableFigure.ts';
import { treemap } from '../kinds/treemap.ts';
import type { ChartSpec } from '../spec.ts';
import type { SceneSpec } from '../specs/sceneSpec.ts';
import type { SceneKind } from './SceneKind.ts';

/** Every kind that is laid out as a scene. */
export const sceneKinds: {
  readonly [Kind in SceneSpec['kind']]: SceneKind<Extract<SceneSpec, { kind: Kind }>>;
} = {
  bubbleMatrix,
  profileBars,
  decomposition,
  slope,
  bump,
  intervalPlot,
  scatter,
  sobolBars,
  probabilityBars,
  radar,
  distribution,
  smallMultiples,
  tableFigure,
  correlationMatrix,
  missingness,
  treemap,
  sankey,
};

/** Whether a chart is laid out as a scene. */
export function isSceneSpec(spec: ChartSpec): spec is SceneSpec {
  return Object.hasOwn(sceneKinds, spec.kind);
}

import { decomposition } from '../kinds/decomposition.ts';
import { intervalPlot } from '../kinds/intervalPlot.ts';
import { probabilityBars } from '../kinds/probabilityBars.ts';
import { profileBars } from '../kinds/profileBars.ts';
import { bump, slope } from '../kinds/rankChange.ts';
import { scatter } from '../kinds/scatter.ts';
import { sobolBars } from '../kinds/sobolBars.ts';
import type { SceneSpec } from '../specs/sceneSpec.ts';
import type { SceneKind } from './SceneKind.ts';

/** Every kind that is laid out as a scene. */
export const sceneKinds: {
  readonly [Kind in SceneSpec['kind']]: SceneKind<Extract<SceneSpec, { kind: Kind }>>;
} = {
  profileBars,
  decomposition,
  slope,
  bump,
  intervalPlot,
  scatter,
  sobolBars,
  probabilityBars,
};

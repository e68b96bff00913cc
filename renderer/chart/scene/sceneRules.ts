import type { KindRules } from '../KindRules.ts';
import type { ChartSpec } from '../spec.ts';
import type { SceneKind } from './SceneKind.ts';
import { MARK_SERIES, sceneOption } from './sceneOption.ts';
import { targetName, targetOf } from './targetName.ts';

/** The rules of a kind that is laid out as a scene. */
export function sceneRules<Spec extends ChartSpec>(kind: SceneKind<Spec>): KindRules<Spec> {
  return {
    ...kind,
    draw: (spec, drawing) => sceneOption(kind.scene(spec, drawing), drawing),
    marks: {
      series: () => [MARK_SERIES],
      target: (_, name) => targetOf(name),
      names: (_, target) => [targetName(target)],
    },
  };
}

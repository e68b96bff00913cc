import { categoryColour } from '../colours.ts';
import type { Drawing } from '../Drawing.ts';
import type { Scene } from '../scene/Scene.ts';
import type { ScatterSpec } from '../spec.ts';
import { pointScene } from './pointScene.ts';

/** Lays out points between two axes, in the colours of their groups. */
export function scatterScene(spec: ScatterSpec, drawing: Drawing): Scene {
  const { theme } = drawing;
  const colours = new Map(
    spec.groups.map(({ group }, i) => [group, categoryColour(i, theme)] as const),
  );
  return pointScene(spec, drawing, {
    colourOf: ({ group }) => (group === null ? null : colours.get(group)) ?? theme.below,
    namesCuts: false,
  });
}

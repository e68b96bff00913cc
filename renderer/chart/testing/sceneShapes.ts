import type { Drawing } from '../Drawing.ts';
import type { Scene } from '../scene/Scene.ts';
import type { CircleShape, PathShape, RectShape, Shape, TextShape } from '../scene/Shape.ts';
import { chartThemes } from '../theme.ts';

/** A print of middling size, in points. */
export const testDrawing: Drawing = {
  target: 'print',
  width: 400,
  height: 300,
  fontSize: 8,
  theme: chartThemes.print,
  map: null,
};

interface ShapesByType {
  readonly rect: RectShape;
  readonly circle: CircleShape;
  readonly path: PathShape;
  readonly text: TextShape;
}

/** The shapes of one type among those given. */
export function shapesOf<Type extends keyof ShapesByType>(
  shapes: readonly Shape[],
  type: Type,
): ShapesByType[Type][] {
  // The type of a shape tells its members, which the compiler does not see through a parameter.
  return shapes.filter((shape) => shape.type === type) as ShapesByType[Type][];
}

/** The shapes of the mark of an area, a node or another code. */
export function markOf(scene: Scene, code: string): readonly Shape[] {
  const found = scene.marks.find(({ target }) => Object.values(target).includes(code));
  if (found === undefined) throw new Error(`markOf needs a mark of ${code}, got none`);
  return found.shapes;
}

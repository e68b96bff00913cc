import type { Drawing } from '../Drawing.ts';
import type { ChartOption, CustomSeriesOption } from '../echarts.ts';
import { FIGURE_FONT } from '../fontMetrics.ts';
import type { Mark, Scene } from './Scene.ts';
import type { Paint, Shape } from './Shape.ts';
import { targetName } from './targetName.ts';

/** Id of the drawn series that holds the marks. */
export const MARK_SERIES = 'marks';

type Element = NonNullable<ReturnType<NonNullable<CustomSeriesOption['renderItem']>>>;

function styleOf({ fill, stroke, lineWidth, dash, opacity }: Paint) {
  return {
    fill: fill ?? 'none',
    ...(stroke === undefined ? {} : { stroke, lineWidth: lineWidth ?? 1 }),
    ...(dash === undefined ? {} : { lineDash: [...dash] }),
    ...(opacity === undefined ? {} : { opacity }),
  };
}

/** One shape as the engine takes it; `states` are the styles under the pointer and when chosen. */
function elementOf(shape: Shape, silent: boolean, states: object): Element {
  switch (shape.type) {
    case 'text':
      return {
        type: 'text',
        silent,
        style: {
          text: shape.text,
          x: shape.x,
          y: shape.y,
          fill: shape.colour,
          fontSize: shape.fontSize,
          fontFamily: FIGURE_FONT,
          align: shape.align,
          verticalAlign: 'middle',
          ...(shape.halo === undefined
            ? {}
            : { stroke: shape.halo, lineWidth: shape.fontSize / 4 }),
        },
      };
    case 'rect': {
      const { x, y, width, height } = shape;
      return {
        type: 'rect',
        silent,
        shape: { x, y, width, height },
        style: styleOf(shape),
        ...states,
      };
    }
    case 'circle':
      return {
        type: 'circle',
        silent,
        shape: { cx: shape.x, cy: shape.y, r: shape.radius },
        style: styleOf(shape),
        ...states,
      };
    case 'path':
      return {
        type: 'path',
        silent,
        shape: { pathData: shape.d },
        style: styleOf(shape),
        ...states,
      };
  }
}

function group(children: readonly Element[]): Element {
  return { type: 'group', children: [...children] };
}

/** A mark lights up by an edge around its filled shapes, a thicker line, or its row. */
function markElements(mark: Mark, { theme, fontSize, target }: Drawing): Element[] {
  if (target === 'print') return mark.shapes.map((shape) => elementOf(shape, true, {}));
  const reach = mark.reach.map((shape): Element => {
    const paint: Paint =
      shape.type === 'rect'
        ? { fill: theme.accent, opacity: 0 }
        : { stroke: theme.accent, lineWidth: fontSize * 0.8, opacity: 0 };
    const shown =
      shape.type === 'rect' ? { emphasis: 0.1, select: 0.16 } : { emphasis: 0, select: 0 };
    return elementOf({ ...shape, ...paint }, false, {
      emphasis: { style: { opacity: shown.emphasis } },
      select: { style: { opacity: shown.select } },
    });
  });
  const shapes = mark.shapes.map((shape) => {
    if (shape.type === 'text') return elementOf(shape, false, {});
    const { fill } = shape;
    const edge = (width: number) => ({
      // The fill is named, since the engine brightens one that is not.
      style:
        fill === undefined
          ? { lineWidth: (shape.lineWidth ?? 1) + width, opacity: 1 }
          : { fill, stroke: theme.outline, lineWidth: width, lineDash: 'solid' as const },
    });
    return elementOf(shape, false, {
      emphasis: edge(fontSize / 8),
      select: edge(fontSize / 6),
    });
  });
  return [...reach, ...shapes];
}

/** A layer is there even when empty: an engine that merges keeps what a new option does not name. */
function layer(id: string, z: number, shapes: readonly Shape[]): CustomSeriesOption {
  const children = shapes.map((shape) => elementOf(shape, true, {}));
  return {
    id,
    type: 'custom',
    coordinateSystem: 'none',
    silent: true,
    z,
    data: [0],
    renderItem: () => group(children),
  };
}

/** The option that draws a scene: one series for what lies under, one for marks, one for what lies over. */
export function sceneOption(scene: Scene, drawing: Drawing): ChartOption {
  const elements = scene.marks.map((mark) => group(markElements(mark, drawing)));
  const marks: CustomSeriesOption = {
    id: MARK_SERIES,
    type: 'custom',
    coordinateSystem: 'none',
    z: 3,
    selectedMode: drawing.target === 'screen' ? 'multiple' : false,
    silent: drawing.target === 'print',
    data: scene.marks.map(({ target }) => ({ name: targetName(target), value: 0 })),
    renderItem: ({ dataIndex }) => elements[dataIndex] ?? null,
  };
  return {
    animation: false,
    backgroundColor: 'transparent',
    series: [layer('under', 2, scene.under), marks, layer('over', 4, scene.over)],
  };
}

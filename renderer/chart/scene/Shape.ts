/** A point in drawing units from the top left. */
export type Point = readonly [x: number, y: number];

/** How the inside and the edge of a shape are painted. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

/** One line of text; `y` is the middle of its height. */
export interface TextShape {
  readonly type: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  readonly colour: string;
  readonly align: 'left' | 'center' | 'right';
  /** Colour of an edge that sets the text off from what lies under it. */
  readonly halo?: string;
}

/** A rectangle. */
export interface RectShape extends Paint {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A circle. */
export interface CircleShape extends Paint {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Anything else, as SVG path data. */
export interface PathShape extends Paint {
  readonly type: 'path';
  readonly d: string;
}

/** A shape with its place, size and paint. */
export type Shape = TextShape | RectShape | CircleShape | PathShape;

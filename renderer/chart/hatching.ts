/** Slanted lines over a fill, as the chart engine takes them. */
export interface Hatching {
  readonly symbol: 'rect';
  readonly color: string;
  readonly dashArrayX: [number, number];
  readonly dashArrayY: [number, number];
  readonly rotation: number;
  /** The engine's own mark that the lines must be drawn anew. */
  readonly dirty: boolean;
}

/**
 * The hatching that marks a gap or an incomplete year; shapes that share one have their lines drawn once.
 *
 * @param colour - of the lines
 * @param step -   distance between lines
 */
export function hatching(colour: string, step: number): Hatching {
  return {
    symbol: 'rect',
    color: colour,
    dashArrayX: [step, 0],
    dashArrayY: [step / 4, step],
    rotation: -Math.PI / 4,
    get dirty() {
      return false;
    },
    // The engine says so for every shape that it draws, and then makes a canvas for each.
    set dirty(_) {
      // never: the lines depend on nothing that changes
    },
  };
}

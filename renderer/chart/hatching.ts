/** Slanted lines over a fill, as the chart engine takes them. */
export interface Hatching {
  readonly symbol: 'rect';
  readonly color: string;
  readonly dashArrayX: [number, number];
  readonly dashArrayY: [number, number];
  readonly rotation: number;
}

/**
 * The hatching that marks a gap or an incomplete year.
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
  };
}

import { paletteColours } from './colours.ts';
import type { ChartValue, ValueClasses } from './spec.ts';

/**
 * The class that a value falls in: how many breaks it reaches.
 *
 * @example classOf(10, [10, 100]) // 1
 */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((limit) => value >= limit).length;
}

/** The colours of the classes, from least to greatest. */
export function classColours({ breaks, palette }: ValueClasses): string[] {
  return paletteColours(palette, breaks.length + 1);
}

/** The colour of a value, or null at a gap. */
export function valueColour(value: ChartValue, classes: ValueClasses): string | null {
  if (typeof value !== 'number') return null;
  return classColours(classes)[classOf(value, classes.breaks)] ?? null;
}

import { paletteColours } from './colours.ts';
import type { ChartValue, Palette, ValueClasses } from './spec.ts';
import type { ChartTheme } from './theme.ts';

/**
 * The class that a value falls in: how many breaks it reaches.
 *
 * @example classOf(10, [10, 100]) // 1
 */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((limit) => value >= limit).length;
}

/**
 * The palette of an index's own classes: five take the colours of risk, any other number a sequence,
 * since it may tell of development as well.
 *
 * @example namedPalette(5) // 'risk'
 */
export function namedPalette(count: number): Palette {
  return count === 5 ? 'risk' : 'viridis';
}

/**
 * The colours of the classes, from least to greatest.
 *
 * Sequences run from light to dark, and from dark to light on a dark ground, so that the greatest
 * values always stand out; risk classes and deviations look the same everywhere.
 */
export function classColours({ breaks, palette }: ValueClasses, theme: ChartTheme): string[] {
  const colours = paletteColours(palette, breaks.length + 1);
  const sequence = palette === 'viridis' || palette === 'cividis';
  return sequence && theme.name === 'dark' ? colours.reverse() : colours;
}

/** The colour of a value, or null at a gap. */
export function valueColour(
  value: ChartValue,
  classes: ValueClasses,
  theme: ChartTheme,
): string | null {
  if (typeof value !== 'number') return null;
  return classColours(classes, theme)[classOf(value, classes.breaks)] ?? null;
}

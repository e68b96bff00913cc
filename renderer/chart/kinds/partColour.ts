import { categoryColour, knownHazardColour } from '../colours.ts';
import type { ChartTheme } from '../theme.ts';

/** The colour of a part: a hazard keeps its own everywhere, others take theirs by place. */
export function partColour(code: string, place: number, theme: ChartTheme): string {
  return knownHazardColour(code) ?? categoryColour(place, theme);
}

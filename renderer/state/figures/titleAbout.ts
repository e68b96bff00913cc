import { withinSentence } from '../../../analysis/losses/sentences/withinSentence.ts';
import type { FigureFrame } from './figureFrame.ts';

/**
 * A title behind the country and the hazard that it is of, where it is of one: alone in a report, or
 * as the name of a file, it must not pass for all countries or all hazards.
 *
 * @param title   - of the figure without them
 * @param hazards - those of the question
 * @param area    - null where the figure is of a set of countries
 * @returns the title as it is where there is no country, and none or several hazards
 * @cost O(length)
 * @example `Flood: deaths by year, 2000–2023`
 */
export function titleAbout(
  title: string,
  { say, names }: Pick<FigureFrame, 'say' | 'names'>,
  hazards: readonly string[],
  area: string | null = null,
): string {
  const [hazard, ...others] = hazards;
  const country = area === null ? [] : [names.area(area)];
  const only = hazard === undefined || others.length > 0 ? [] : [names.hazard(hazard)];
  const about = [...country, ...(country.length > 0 ? only.map(withinSentence) : only)];
  if (about.length === 0) return title;
  return say('figure.ofArea', {
    area: about.join(say('headline.comma')),
    title: withinSentence(title),
  });
}

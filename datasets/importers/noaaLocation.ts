import { noaaNames, noaaNoArea } from './noaaNames.ts';

const areaOfName: ReadonlyMap<string, string | null> = new Map([
  ...Object.entries(noaaNames).flatMap(([iso3, names]) =>
    names.map((name): [string, string | null] => [name, iso3]),
  ),
  ...noaaNoArea.map((name): [string, string | null] => [name, null]),
]);

/**
 * The area that NOAA's location name names first.
 *
 * A name such as `BALKANS NW:  SERBIA` counts by its second part; a border region by the country
 * named first; a sea by none.
 *
 * @param location - as the publisher writes it
 * @returns ISO 3166 alpha-3 code; null for a sea or a region of no single area; undefined where no
 *   name is known
 * @example noaaLocation('IWATE, JAPAN') // 'JPN'
 */
export function noaaLocation(location: string): string | null | undefined {
  const parts = location.split(':').map((part) => part.trim());
  const named = parts[0] === 'BALKANS NW' ? (parts[1] ?? '') : (parts[0] ?? '');
  const words = [named, ...named.split(/[;,-]/)].map((word) => word.trim());
  for (const word of words) {
    const area =
      areaOfName.get(word) ?? areaOfName.get(word.replace(/^(N|S|E|W|NE|NW|SE|SW)\.? /, ''));
    if (area !== undefined) return area;
    if (areaOfName.has(word)) return null;
  }
  return undefined;
}

import type { Palette } from './spec.ts';
import type { ChartTheme } from './theme.ts';

/** Five classes from very low to very high; they mean the same everywhere and stay ordered in grey. */
export const riskColours = ['#fef0d9', '#fdcc8a', '#fc8d59', '#e34a33', '#b30000'] as const;

/** Stops from least to greatest at even distances. */
const stops: Readonly<Record<Palette, readonly string[]>> = {
  viridis: [
    '#fde725',
    '#addc30',
    '#5ec962',
    '#28ae80',
    '#21918c',
    '#2c728e',
    '#3b528b',
    '#472d7b',
    '#440154',
  ],
  cividis: [
    '#fee838',
    '#e1cc55',
    '#c3b369',
    '#a59c74',
    '#8a8678',
    '#707173',
    '#575d6d',
    '#3b496c',
    '#123570',
    '#00224e',
  ],
  blues: ['#deebf7', '#c6dbef', '#6baed6', '#2171b5', '#08306b'],
  risk: riskColours,
  deviation: ['#2166ac', '#67a9cf', '#d1e5f0', '#f7f7f7', '#fddbc7', '#ef8a62', '#b2182b'],
  grey: ['#dcdcdc', '#bdbdbd', '#8c8c8c', '#5a5a5a', '#1f1f1f'],
};

/** Okabe and Ito's colours, which people with any colour vision can tell apart, one a hazard. */
const hazardColours: ReadonlyMap<string, string> = new Map([
  ['flood', '#0072b2'],
  ['storm', '#56b4e9'],
  ['earthquake', '#d55e00'],
  ['drought', '#e69f00'],
  ['extreme-temperature', '#cc79a7'],
  ['landslide', '#009e73'],
  ['wildfire', '#f0e442'],
  ['volcanic-activity', '#7f3c00'],
]);

/** The colour of a hazard that has one of its own. */
export function knownHazardColour(code: string): string | null {
  return hazardColours.get(code) ?? null;
}

/** The colour of a hazard, the same everywhere; the rare ones share a grey. */
export function hazardColour(hazard: string): string {
  return hazardColours.get(hazard) ?? '#8793a3';
}

/** Whether a hazard has a colour that no other one has. */
export function hasHazardColour(hazard: string): boolean {
  return hazardColours.has(hazard);
}

const channels = (colour: string) =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

/**
 * Colours of n classes along a palette, from least to greatest, ends included.
 *
 * @example paletteColours('risk', 5) // the five risk colours themselves
 */
export function paletteColours(palette: Palette, count: number): string[] {
  const colours = stops[palette];
  return Array.from({ length: count }, (_, i) => {
    const place = count === 1 ? (colours.length - 1) / 2 : (i * (colours.length - 1)) / (count - 1);
    const left = Math.min(Math.floor(place), colours.length - 2);
    const from = channels(colours[left] ?? '#000000');
    const to = channels(colours[left + 1] ?? '#000000');
    return `#${from
      .map((channel, c) => Math.round(channel + ((to[c] ?? 0) - channel) * (place - left)))
      .map((channel) => channel.toString(16).padStart(2, '0'))
      .join('')}`;
  });
}

/** Okabe and Ito's colours for up to seven categories without a meaning of their own. */
const categoryColours = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#f0e442',
] as const;

/** The colour of the i-th category; from the eighth on in greys, which tell themselves from all others. */
export function categoryColour(i: number, { bar, gapLine, axis }: ChartTheme): string {
  return categoryColours[i] ?? [bar, gapLine, axis][(i - categoryColours.length) % 3] ?? bar;
}

/** Black or white, whichever is easier to read on a colour. */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? '#000000' : '#ffffff';
}

import { type ChartTheme, chartThemes } from '../chart/theme.ts';

/** The print theme for figures without colour: what differs in hue differs in lightness here. */
export const greyTheme: ChartTheme = {
  ...chartThemes.print,
  land: '#ffffff',
  bar: '#7a7a7a',
  above: '#3a3a3a',
  below: '#ababab',
  accent: '#000000',
};

/**
 * Turns every colour of an SVG into the grey of its lightness, so that none is left.
 *
 * @param svg - with colours as six hexadecimal digits
 * @example `inGrey('fill="#ff0000"')` is `fill="#363636"`: 0.2126 of 255
 */
export function inGrey(svg: string): string {
  return svg.replace(
    /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/gi,
    (_, red: string, green: string, blue: string) => {
      const part = (digits: string) => Number.parseInt(digits, 16);
      const lightness = 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
      return `#${Math.round(lightness).toString(16).padStart(2, '0').repeat(3)}`;
    },
  );
}

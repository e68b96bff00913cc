const DARK_INK = '#0f1720';
const LIGHT_INK = '#ffffff';

/** Relative luminance of a colour as the W3C's contrast guidelines define it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The ink that stands out most on a ground.
 *
 * @param ground - as `#rrggbb`
 * @example inkOn('#ffffff') // '#0f1720'
 */
export function inkOn(ground: string): string {
  const light = luminance(ground) + 0.05;
  return light / (luminance(DARK_INK) + 0.05) >= 1.05 / light ? DARK_INK : LIGHT_INK;
}

import type { Opened } from '../compute/messages.ts';
import { everyText } from '../words/words.ts';

/** The window's fonts in the weights that it writes in, as a style sheet names them. */
const FONTS = ['400 1em "Noto Sans SC"', '600 1em "Noto Sans SC"', '400 1em "Inter Variable"'];

/**
 * Has the letters of both languages read that the window may come to write. A font comes in many files,
 * each read when one of its letters is first written, and with each the whole page is laid out again.
 *
 * @param opened - whose names are written too
 * @param fonts -  of the page
 */
export async function loadLetters(
  { countries, countrySets, hazards, dataSets }: Opened,
  fonts: Pick<FontFaceSet, 'load'> = document.fonts,
): Promise<void> {
  const names = [
    countries.map(({ name }) => name),
    countrySets.map(({ name }) => name),
    hazards,
    dataSets.map(({ title }) => title),
  ];
  const letters = [...new Set(`${everyText()}${JSON.stringify(names)}`)].join('');
  // One that cannot be read is missed when it is written, and another stands in.
  await Promise.allSettled(FONTS.map((font) => fonts.load(font, letters)));
}

import { createRequire } from 'node:module';
import { openSync } from 'fontkit';

/** The font file that draws every exported figure. */
export const figureFontPath = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
);

/**
 * Lists which characters a font has and how wide they are, as runs of equal width.
 *
 * @param path - of a TTF file
 * @returns runs parted by spaces, each `skip.count.advance` in base 36: code points left out since
 *   the last run, code points in this one, and their advance in font units
 */
export function advanceRuns(path: string): string {
  const font = openSync(path);
  const runs: { skip: number; count: number; advance: number }[] = [];
  let next = 0;
  for (const codePoint of [...font.characterSet].sort((a, b) => a - b)) {
    const advance = font.glyphForCodePoint(codePoint).advanceWidth;
    const run = runs.at(-1);
    if (run !== undefined && codePoint === next && run.advance === advance) run.count += 1;
    else runs.push({ skip: codePoint - next, count: 1, advance });
    next = codePoint + 1;
  }
  return runs
    .map(({ skip, count, advance }) =>
      [skip, count, advance].map((part) => part.toString(36)).join('.'),
    )
    .join(' ');
}

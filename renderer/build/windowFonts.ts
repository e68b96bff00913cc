import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openSync } from 'fontkit';

/** One file of a font of the window and the letters that the browser asks it for. */
interface Face {
  readonly path: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const { resolve } = createRequire(import.meta.url);

/** The style sheets that the window's page brings its fonts by (`renderer/main.tsx`). */
const sheets = [
  '@fontsource-variable/inter/index.css',
  '@fontsource/noto-sans-sc/400.css',
] as const;

function facesOf(sheet: string): readonly Face[] {
  const path = resolve(sheet);
  return readFileSync(path, 'utf8')
    .split('@font-face')
    .slice(1)
    .flatMap((rule) => {
      const file = /url\(([^)]+\.woff2)\)/.exec(rule)?.[1];
      const listed = /unicode-range:([^;]+);/.exec(rule)?.[1];
      if (file === undefined || listed === undefined) return [];
      return [{ path: join(dirname(path), file), ranges: listed.split(',').map(rangeOf) }];
    });
}

/** `U+4E00-9FFF` or `U+20` as first and last code point. */
function rangeOf(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

/**
 * Tells which letters of a text the window cannot draw with its own fonts, so that the look of a
 * letter would depend on the computer.
 *
 * @returns a function of a text to its missing letters, each once
 */
export function windowFonts(): (text: string) => string {
  const faces = sheets.flatMap(facesOf);
  const opened = new Map<string, ReadonlySet<number>>();
  const lettersIn = (path: string): ReadonlySet<number> => {
    const known = opened.get(path) ?? new Set(openSync(path).characterSet);
    opened.set(path, known);
    return known;
  };
  const isDrawn = (codePoint: number): boolean =>
    faces.some(
      ({ path, ranges }) =>
        ranges.some(([first, last]) => codePoint >= first && codePoint <= last) &&
        lettersIn(path).has(codePoint),
    );
  return (text) =>
    [...new Set(text)]
      .filter((letter) => letter > ' ' && !isDrawn(letter.codePointAt(0) ?? 0))
      .join('');
}

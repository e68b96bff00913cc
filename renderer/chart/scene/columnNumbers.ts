import type { Drawing } from '../Drawing.ts';
import { textWidth } from '../fontMetrics.ts';
import { text } from './draw.ts';
import type { TextShape } from './Shape.ts';

/**
 * Numbers over columns that follow each other: all, or every second, fifth, tenth … where columns are
 * narrow.
 *
 * @param first - stands over the first column
 */
export function columnNumbers(
  count: number,
  xOf: (column: number) => number,
  columnWidth: number,
  middle: number,
  { theme, fontSize, width }: Drawing,
  first = 1,
): TextShape[] {
  const needed = textWidth(String(first + count - 1), fontSize) + fontSize * 0.3;
  const every = [1, 2, 5, 10, 20, 50, 100].find((step) => step * columnWidth >= needed) ?? 1000;
  return Array.from({ length: count }, (_, i) => first + i)
    .filter((number) => number % every === 0)
    .map((number) => {
      const words = String(number);
      const x = xOf(number - first) + columnWidth / 2;
      const last = width - textWidth(words, fontSize) / 2;
      return text(words, Math.min(x, last), middle, fontSize, theme.mutedText, 'center');
    });
}

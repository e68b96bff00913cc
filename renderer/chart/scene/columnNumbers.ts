import type { Drawing } from '../Drawing.ts';
import { textWidth } from '../fontMetrics.ts';
import { text } from './draw.ts';
import type { TextShape } from './Shape.ts';

/** Numbers over columns, from 1: all, or every second, fifth, tenth … where columns are narrow. */
export function columnNumbers(
  count: number,
  xOf: (column: number) => number,
  columnWidth: number,
  middle: number,
  { theme, fontSize, width }: Drawing,
): TextShape[] {
  const needed = textWidth(String(count), fontSize) + fontSize * 0.3;
  const every = [1, 2, 5, 10, 20, 50, 100].find((step) => step * columnWidth >= needed) ?? 1000;
  return Array.from({ length: count }, (_, i) => i + 1)
    .filter((number) => number % every === 0)
    .map((number) => {
      const words = String(number);
      const x = xOf(number - 1) + columnWidth / 2;
      const last = width - textWidth(words, fontSize) / 2;
      return text(words, Math.min(x, last), middle, fontSize, theme.mutedText, 'center');
    });
}

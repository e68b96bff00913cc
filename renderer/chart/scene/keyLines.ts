import { chartWords, fill } from '../chartWords.ts';
import { textWidth } from '../fontMetrics.ts';
import type { FigureLanguage } from '../spec.ts';
import { wrapText } from '../wrapText.ts';

/**
 * Numbered names as lines of text, for charts whose axes or columns carry numbers.
 *
 * @param most - lines at most; what does not fit is counted on the last one
 * @example keyLines(['Flood', 'Storm'], 200, 8, 9, 'en') // ['1 Flood  2 Storm']
 */
export function keyLines(
  names: readonly string[],
  width: number,
  fontSize: number,
  most: number,
  language: FigureLanguage,
): string[] {
  const lines: string[] = [];
  const ends: number[] = [];
  names.forEach((name, i) => {
    const entry = `${i + 1} ${name}`;
    const last = lines.at(-1);
    const joined = `${last ?? ''}   ${entry}`;
    if (last !== undefined && textWidth(joined, fontSize) <= width) {
      lines[lines.length - 1] = joined;
      ends[ends.length - 1] = i;
      return;
    }
    for (const line of wrapText(entry, width, fontSize)) {
      lines.push(line);
      ends.push(i);
    }
  });
  if (lines.length <= most) return lines;
  if (most < 1) return [];
  // An entry that goes on beyond the cut does not count as named.
  const kept = most - 1;
  const broken = kept > 0 && ends[kept] === ends[kept - 1];
  const named = kept === 0 ? 0 : (ends[kept - 1] ?? 0) + (broken ? 0 : 1);
  const note = fill(chartWords[language].notShown, { count: names.length - named });
  return [...lines.slice(0, kept), ...wrapText(note, width, fontSize).slice(0, 1)];
}

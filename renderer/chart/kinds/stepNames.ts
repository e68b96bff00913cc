import { textWidth } from '../fontMetrics.ts';
import { LEADING } from '../scene/draw.ts';
import { wrapLabel } from '../wrapText.ts';

/** Space between two names, in font sizes. */
const APART = 0.8;
/** Most lines of a name, and the least width that is worth breaking one for, in font sizes. */
const [MOST_LINES, LEAST_ROOM] = [3, 4];

/** The names of the steps of ranks, and which of them are drawn. */
export interface StepNames {
  /** Lines of each step; none for one that has no room. */
  readonly lines: readonly (readonly string[])[];
  /** Height of all, in font sizes. */
  readonly head: number;
  /** The widest line of each. */
  readonly widths: readonly number[];
}

/** A name in lines, cut where it has too many. */
function broken(step: string, room: number, fontSize: number): readonly string[] {
  const lines = wrapLabel(step, room, fontSize);
  if (lines.length <= MOST_LINES) return lines;
  const last = Array.from(lines[MOST_LINES - 1] ?? '');
  while (last.length > 0 && textWidth(`${last.join('').trimEnd()}…`, fontSize) > room) last.pop();
  return [...lines.slice(0, MOST_LINES - 1), `${last.join('').trimEnd()}…`];
}

/**
 * Names of steps that do not run into each other: in one line where all have room, else broken into lines
 * and cut; where even that has no room every second, third … of them, and the last.
 *
 * @param distance - between two steps, in the unit of the font size
 * @example stepNames(['2023', '2024'], 100, 8).lines // ['2023'], ['2024']
 */
export function stepNames(steps: readonly string[], distance: number, fontSize: number): StepNames {
  const whole = steps.map((step) => textWidth(step, fontSize));
  const room = distance - APART * fontSize;
  const last = steps.length - 1;
  if (last > 0 && Math.max(...whole) > room && room >= LEAST_ROOM * fontSize) {
    const lines = steps.map((step) => broken(step, room, fontSize));
    const most = Math.max(...lines.map((each) => each.length));
    return {
      lines,
      head: 1.8 + (most - 1) * LEADING,
      widths: lines.map((each) => Math.max(...each.map((line) => textWidth(line, fontSize)))),
    };
  }
  const widest = Math.max(0, ...whole) + APART * fontSize;
  const every = distance <= 0 ? 1 : Math.max(1, Math.ceil(widest / distance));
  return {
    lines: steps.map((step, i) =>
      i === last || (i % every === 0 && (last - i) * distance >= widest) ? [step] : [],
    ),
    head: 1.8,
    widths: whole,
  };
}

import { textWidth } from '../fontMetrics.ts';
import { path, text } from './draw.ts';
import type { PathShape, TextShape } from './Shape.ts';

/** Height of one lane of names, in font sizes. */
export const LANE_HEIGHT = 1.2;

/** A dot that is to be named over the row it lies in. */
export interface LanedDot {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A name over a row, and the line that leads down to its dot. */
export interface LanedName {
  readonly name: TextShape;
  readonly leader: PathShape;
}

/** Where lanes of names lie. */
export interface LaneBox {
  readonly left: number;
  readonly right: number;
  /** Where the lowest lane ends and the row begins. */
  readonly bottom: number;
  readonly lanes: number;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/**
 * Names over a row in lanes, the lowest first, each with a line down to its dot: no name covers a
 * dot, another name, or the line of another.
 *
 * @returns one a dot, null where the lanes have no room
 * @cost O(dots² × lanes)
 */
export function nameLanes(
  dots: readonly LanedDot[],
  { left, right, bottom, lanes }: LaneBox,
  fontSize: number,
  colour: string,
): readonly (LanedName | null)[] {
  const gap = fontSize * 0.5;
  const names: Span[][] = Array.from({ length: lanes }, () => []);
  const leaders: number[][] = Array.from({ length: lanes }, () => []);
  const covers = ({ left: from, right: to }: Span, x: number) =>
    x > from - gap / 2 && x < to + gap / 2;
  /** How many dots a name would stand over, whose lines could not pass it then. */
  const over = (span: Span) => dots.filter(({ x }) => covers(span, x)).length;
  return dots.map(({ label, x, y, radius }): LanedName | null => {
    const width = textWidth(label, fontSize);
    for (let lane = 0; lane < lanes; lane += 1) {
      if (names.slice(0, lane).some((below) => below.some((span) => covers(span, x)))) return null;
      const span = [x - width / 2, x, x - width]
        .map((from) => Math.min(Math.max(from, left), right - width))
        .map((from): Span => ({ left: from, right: from + width }))
        .toSorted((a, b) => over(a) - over(b))
        .find(
          (one) =>
            one.left >= left &&
            (names[lane] ?? []).every(
              (other) => one.right + gap <= other.left || other.right + gap <= one.left,
            ) &&
            (leaders[lane] ?? []).every((other) => !covers(one, other)),
        );
      if (span === undefined) continue;
      names[lane]?.push(span);
      for (let below = 0; below < lane; below += 1) leaders[below]?.push(x);
      const middle = bottom - (lane + 0.5) * LANE_HEIGHT * fontSize;
      return {
        name: text(label, span.left, middle, fontSize, colour),
        leader: path(`M${x} ${middle + fontSize * 0.55}V${y - radius}`, {
          stroke: colour,
          lineWidth: fontSize / 16,
        }),
      };
    }
    return null;
  });
}

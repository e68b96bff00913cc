import { chartWords, fill } from '../chartWords.ts';
import type { Drawing } from '../Drawing.ts';
import { textWidth } from '../fontMetrics.ts';
import { type Box, LEADING, textBlock } from '../scene/draw.ts';
import type { TextShape } from '../scene/Shape.ts';
import { squarify } from '../scene/squarify.ts';
import type { FigureLanguage, TreemapArea, TreemapGroup } from '../spec.ts';
import { widestPiece, wrapLabel, wrapText } from '../wrapText.ts';

/** A group with the sum of its values. */
export interface SizedGroup {
  readonly group: Pick<TreemapGroup, 'label' | 'areas'>;
  readonly total: number;
}

/** A group with its place. */
export interface PlacedGroup {
  readonly areas: readonly TreemapArea[];
  /** Its area is in the proportion of the group's total. */
  readonly frame: Box;
  /** The part of the frame that its areas share. */
  readonly inside: Box;
  readonly heading: readonly TextShape[];
}

/** Height of the strip that carries a name, in font sizes. */
export const STRIP = 1.25;
/** Space beside a name, in font sizes. */
export const PAD = 0.2;

/** Lengths in font sizes: between frames, inside a frame, height of a block under the map and between rows of these. */
const lengths = { between: 0.12, inside: 0.14, block: 1.35, rows: 0.4 };
/** The part of the height that blocks may take; what has no room is gathered. */
const MOST_BLOCKS = 0.4;
/** The part of the width that a block may take; a larger one is higher. */
const WIDEST_BLOCK = 0.6;

type Look = Pick<Drawing, 'fontSize' | 'theme' | 'width' | 'height'>;

interface Block {
  readonly one: SizedGroup;
  readonly frame: Box;
  readonly heading: readonly TextShape[];
}

/** The name of a group over its areas, in its frame; null where the frame has no room for it. */
function headed(frame: Box, label: string, look: Look, atAnyPrice: boolean): PlacedParts | null {
  const { fontSize, theme } = look;
  const pad = fontSize * lengths.inside;
  const room = frame.right - frame.left - 2 * (pad + PAD * fontSize);
  if (room < fontSize || (!atAnyPrice && widestPiece(label, fontSize) > room)) return null;
  const lines = wrapLabel(label, room, fontSize);
  const strip = (STRIP + (lines.length - 1) * LEADING) * fontSize;
  const least = strip + fontSize * (atAnyPrice ? 0.5 : 2.5);
  if ((!atAnyPrice && lines.length > 2) || frame.bottom - frame.top < least) return null;
  const inside = {
    left: frame.left + pad,
    right: frame.right - pad,
    top: frame.top + strip,
    bottom: frame.bottom - pad,
  };
  const left = inside.left + PAD * fontSize;
  return { inside, heading: textBlock(lines, left, frame.top + strip / 2, fontSize, theme.text) };
}

type PlacedParts = Pick<PlacedGroup, 'inside' | 'heading'>;

/** Small groups in rows from the top, each a block with its name beside it. */
function blocksOf(
  groups: readonly SizedGroup[],
  perUnit: number,
  { fontSize, theme, width }: Look,
): { readonly blocks: readonly Block[]; readonly height: number } {
  const blocks: Block[] = [];
  let [left, top, rowHeight] = [0, 0, 0];
  for (const one of groups) {
    const area = one.total * perUnit;
    const tall = Math.max(fontSize * lengths.block, area / (width * WIDEST_BLOCK));
    const wide = area / tall;
    const room = width - wide - fontSize;
    const lines = wrapText(one.group.label, room, fontSize);
    const names = Math.max(...lines.map((line) => textWidth(line, fontSize)));
    const whole = wide + names + fontSize * 1.6;
    if (left > 0 && left + whole - fontSize > width) {
      top += rowHeight + fontSize * lengths.rows;
      [left, rowHeight] = [0, 0];
    }
    rowHeight = Math.max(rowHeight, tall, lines.length * LEADING * fontSize);
    const middle = top + rowHeight / 2;
    blocks.push({
      one,
      frame: { left, right: left + wide, top: middle - tall / 2, bottom: middle + tall / 2 },
      heading: textBlock(lines, left + wide + fontSize * 0.4, middle, fontSize, theme.text),
    });
    left += whole;
  }
  return { blocks, height: groups.length === 0 ? 0 : top + rowHeight };
}

/** The smallest gathered in one until the blocks have room. */
function gathered(
  groups: readonly SizedGroup[],
  look: Look,
  language: FigureLanguage,
): readonly SizedGroup[] {
  for (let kept = groups.length; kept > 0; kept -= 1) {
    const rest = groups.slice(kept);
    const label = fill(chartWords[language].others, { count: rest.length });
    const all = [
      ...groups.slice(0, kept),
      ...(rest.length === 0
        ? []
        : [
            {
              group: { label, areas: rest.flatMap(({ group }) => group.areas) },
              total: rest.reduce((sum, { total }) => sum + total, 0),
            },
          ]),
    ];
    if (kept === 1 || blocksOf(all, 0, look).height <= look.height * MOST_BLOCKS) return all;
  }
  return groups;
}

/** The largest area per unit of value with which map and blocks share the height. */
function scaleFor(inMap: number, blocks: readonly SizedGroup[], look: Look): number {
  const gap = blocks.length === 0 ? 0 : look.fontSize * lengths.rows;
  let [low, high] = [0, (look.width * look.height) / inMap];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    const height = (middle * inMap) / look.width + gap + blocksOf(blocks, middle, look).height;
    if (height <= look.height) low = middle;
    else high = middle;
  }
  return low;
}

function inset({ left, right, top, bottom }: Box, by: number): Box {
  const [w, h] = [Math.min(by, (right - left) / 4), Math.min(by, (bottom - top) / 4)];
  return { left: left + w, right: right - w, top: top + h, bottom: bottom - h };
}

/**
 * Gives each group a frame with its name, their areas in one proportion: in the map where the name has
 * room in the frame, else as a block under it with the name beside.
 *
 * @param groups - totals above zero, the greatest first
 * @returns in drawing units; what has no room even under the map is gathered under "n others"
 * @cost O(groups²)
 */
export function placeGroups(
  groups: readonly SizedGroup[],
  look: Look,
  language: FigureLanguage,
): readonly PlacedGroup[] {
  const { width, fontSize } = look;
  let inMap = groups;
  let small: readonly SizedGroup[] = [];
  for (;;) {
    const under = gathered(small, look, language);
    const mapTotal = inMap.reduce((sum, { total }) => sum + total, 0);
    const perUnit = scaleFor(mapTotal, under, look);
    const bottom = (mapTotal * perUnit) / width;
    const boxes = squarify(
      inMap.map(({ total }) => total),
      { left: 0, right: width, top: 0, bottom },
    );
    const placed = inMap.map((one, i) => {
      const frame = inset(
        boxes[i] ?? { left: 0, right: width, top: 0, bottom },
        fontSize * lengths.between,
      );
      return {
        one,
        frame,
        parts: headed(frame, one.group.label, look, inMap.length === 1),
      };
    });
    const without = placed.findLast(({ parts }) => parts === null);
    if (without !== undefined && inMap.length > 1) {
      inMap = inMap.filter((one) => one !== without.one);
      small = [...small, without.one].toSorted((a, b) => b.total - a.total);
      continue;
    }
    const { blocks } = blocksOf(under, perUnit, look);
    const down = bottom + fontSize * lengths.rows;
    const lowered = (box: Box): Box => ({
      ...box,
      top: box.top + down,
      bottom: box.bottom + down,
    });
    return [
      ...placed.map(({ one, frame, parts }) => ({
        areas: one.group.areas,
        frame,
        inside: parts?.inside ?? frame,
        heading: parts?.heading ?? [],
      })),
      ...blocks.map(({ one, frame, heading }) => ({
        areas: one.group.areas,
        frame: lowered(frame),
        inside: inset(lowered(frame), fontSize * lengths.inside),
        heading: heading.map((line) => ({ ...line, y: line.y + down })),
      })),
    ];
  }
}

import { wrapText } from '../chart/wrapText.ts';
import type { Block } from './legendSvg.ts';
import { textElement } from './svgText.ts';

/** Distance from line to line, in font sizes. */
export const LINE = 1.35;

/** Texts one under the other, each wrapped to the width; lengths in points. */
export function textLines(
  texts: readonly string[],
  width: number,
  fontSize: number,
  top: number,
  colour: string,
): Block {
  const wrapped = texts.flatMap((text) => wrapText(text, width, fontSize));
  const leading = fontSize * LINE;
  return {
    svg: wrapped
      .map((line, i) => textElement(line, 0, top + i * leading + fontSize, fontSize, colour))
      .join('\n'),
    height: wrapped.length * leading,
  };
}

/** No texts at all. */
export const nothing: Block = { svg: '', height: 0 };

import type { Box } from './draw.ts';

/** The worst ratio of sides in a row of areas along a side of the given length. */
function worst(areas: readonly number[], side: number): number {
  const sum = areas.reduce((total, area) => total + area, 0);
  const [most, least] = [Math.max(...areas), Math.min(...areas)];
  return Math.max((side * side * most) / (sum * sum), (sum * sum) / (side * side * least));
}

/**
 * Splits a box into boxes with areas in the proportion of values, as square as they go (squarified
 * treemap).
 *
 * @param values - above zero, the greatest first
 * @returns one box a value, in the same order
 * @cost O(n²) at worst
 */
export function squarify(values: readonly number[], box: Box): Box[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const scale = ((box.right - box.left) * (box.bottom - box.top)) / total;
  const boxes: Box[] = [];
  let { left, top } = box;
  let start = 0;
  while (start < values.length) {
    const [width, height] = [box.right - left, box.bottom - top];
    const side = Math.min(width, height);
    let end = start + 1;
    const areas = [(values[start] ?? 0) * scale];
    while (end < values.length) {
      const longer = [...areas, (values[end] ?? 0) * scale];
      if (worst(longer, side) > worst(areas, side)) break;
      areas.push((values[end] ?? 0) * scale);
      end += 1;
    }
    const sum = areas.reduce((all, area) => all + area, 0);
    const thickness = side > 0 ? sum / side : 0;
    let at = width < height ? left : top;
    for (const area of areas) {
      const length = thickness > 0 ? area / thickness : 0;
      boxes.push(
        width < height
          ? { left: at, right: at + length, top, bottom: top + thickness }
          : { left, right: left + thickness, top: at, bottom: at + length },
      );
      at += length;
    }
    if (width < height) top += thickness;
    else left += thickness;
    start = end;
  }
  return boxes;
}

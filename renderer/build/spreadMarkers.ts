import type { AreaMarker } from '../chart/shapes/BaseMapFile.ts';

const ROUNDS = 60;

/**
 * Pushes markers apart that would cover each other, each pair by the same amount.
 *
 * @param markers -  in the order of the code
 * @param distance - least distance between two, in grid steps
 * @returns the markers on whole grid steps, same order
 * @cost O(n²) in each of sixty rounds
 */
export function spreadMarkers(markers: readonly AreaMarker[], distance: number): AreaMarker[] {
  const moved = markers.map((marker) => ({ ...marker }));
  for (let round = 0; round < ROUNDS; round += 1) {
    moved.forEach((a, i) => {
      for (const b of moved.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const apart = Math.sqrt(dx * dx + dy * dy);
        if (apart >= distance) continue;
        const push = (distance - apart) / 2;
        const [stepX, stepY] = apart === 0 ? [push, 0] : [(dx / apart) * push, (dy / apart) * push];
        a.x -= stepX;
        a.y -= stepY;
        b.x += stepX;
        b.y += stepY;
      }
    });
  }
  return moved.map(({ code, x, y }) => ({ code, x: Math.round(x), y: Math.round(y) }));
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A rectangle in screen points. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const placeSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximised: z.boolean(),
});

/** Where the window stood when it was closed. */
export type WindowPlace = z.infer<typeof placeSchema>;

const least = { width: 960, height: 640 };
const usual = { width: 1440, height: 900 };
/** So much of a window must lie on a screen that its title bar can be seized. */
const leastVisible = { width: 200, height: 80 };

/** Reads where the window stood; an absent or damaged file is a first start. */
export function readWindowPlace(path: string): WindowPlace | null {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Where to put the window: where it stood, if that is still on a screen, or centred.
 *
 * @param stored  - where it stood, or null
 * @param screens - work areas of the screens present, the first one the main screen
 * @returns a rectangle no larger than the screen it lies on
 */
export function fitWindow(stored: WindowPlace | null, screens: readonly Rectangle[]): Rectangle {
  const home = stored === null ? undefined : screens.find((screen) => seizable(stored, screen));
  const screen = home ?? screens[0] ?? { x: 0, y: 0, ...usual };
  const width = Math.min(Math.max(stored?.width ?? usual.width, least.width), screen.width);
  const height = Math.min(Math.max(stored?.height ?? usual.height, least.height), screen.height);
  if (stored !== null && home !== undefined) return { x: stored.x, y: stored.y, width, height };
  return {
    x: screen.x + Math.floor((screen.width - width) / 2),
    y: screen.y + Math.floor((screen.height - height) / 2),
    width,
    height,
  };
}

function seizable(window: Rectangle, screen: Rectangle): boolean {
  const across =
    Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const topInside =
    window.y >= screen.y && window.y + leastVisible.height <= screen.y + screen.height;
  return across >= leastVisible.width && topInside;
}

/** The least size the window can be drawn to. */
export const leastWindow = least;

import { whenIdle } from './whenIdle.ts';

/** Nobody has touched the window for so long, in milliseconds. */
const LEFT_ALONE = 1500;

const touches = ['pointerdown', 'click', 'keydown', 'wheel'] as const;

/**
 * Makes a wait for work that may hold the window up for a moment: until nobody has touched it for a
 * while and it is idle. A person with a list open is about to choose from it.
 *
 * @param target - the window, or what stands in for it
 * @param signal - stops listening
 * @param idle -   waits until the window is idle
 */
export function leftAlone(
  target: EventTarget,
  signal: AbortSignal,
  idle: () => Promise<void> = whenIdle,
): () => Promise<void> {
  let touched = Number.NEGATIVE_INFINITY;
  const touch = (): void => {
    touched = performance.now();
  };
  for (const name of touches) {
    target.addEventListener(name, touch, { capture: true, passive: true, signal });
  }
  return async () => {
    await idle();
    for (let since = performance.now() - touched; since < LEFT_ALONE && !signal.aborted; ) {
      const rest = LEFT_ALONE - since;
      await new Promise((resolve) => setTimeout(resolve, rest));
      await idle();
      since = performance.now() - touched;
    }
  };
}

import type { Say } from '../../words/words.ts';

/** A change of rank in words. */
export function moveText(moved: number, say: Say): string {
  if (moved === 0) return say('workbench.ranking.same');
  return moved > 0
    ? say('workbench.ranking.up', { count: moved })
    : say('workbench.ranking.down', { count: -moved });
}

import type { Say } from '../../words/words.ts';

/** Texts by language: asked for each row of the ranking at each frame of a slider. */
const spoken = new WeakMap<Say, Map<number, string>>();

/** A change of rank in words. */
export function moveText(moved: number, say: Say): string {
  const known = spoken.get(say) ?? new Map<number, string>();
  spoken.set(say, known);
  const text = known.get(moved) ?? words(moved, say);
  known.set(moved, text);
  return text;
}

function words(moved: number, say: Say): string {
  if (moved === 0) return say('workbench.ranking.same');
  return moved > 0
    ? say('workbench.ranking.up', { count: moved })
    : say('workbench.ranking.down', { count: -moved });
}

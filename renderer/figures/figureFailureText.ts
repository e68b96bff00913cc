import type { Failure } from '../../analysis/failure.ts';
import type { Say } from '../words/words.ts';

/** What a figure can be refused for that its author can mend, by what the drawing says. */
const mendable = [
  { key: 'pixels', says: /at most (?<most>\d+) million pixels, got (?<got>\d+) million$/ },
  { key: 'letters', says: /needs letters that the figure font has, got (?<got>.+)$/su },
] as const;

/**
 * Why a figure could not be drawn and what to do about it, in the window's language.
 *
 * @returns null for a refusal of another kind, which is told as failures are everywhere
 * @example of 387 million pixels: `The picture would have 387 million pixels, and at most 80 …`
 */
export function figureFailureText({ message }: Pick<Failure, 'message'>, say: Say): string | null {
  for (const { key, says } of mendable) {
    const found = says.exec(message);
    if (found !== null) {
      const { got = '', most = '' } = found.groups ?? {};
      return say(`export.refusals.${key}`, { got, most });
    }
  }
  return null;
}

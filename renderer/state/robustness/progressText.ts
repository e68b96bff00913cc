import type { RobustnessProgress } from '../../compute/robustness/messages.ts';
import type { Say } from '../../words/words.ts';

/** How far a test is; before its builds are counted, that it begins. */
export function progressText(
  { done, all }: RobustnessProgress,
  write: (count: number) => string,
  say: Say,
): string {
  return all === 0
    ? say('robustness.starting')
    : say('robustness.running', { done: write(done), all: write(all) });
}

import type { Robustness, RobustnessSettings } from '../../compute/robustness/messages.ts';
import type { Say } from '../../words/words.ts';

/** What a test was of, and what is on screen now. */
interface Now {
  readonly isSameIndex: boolean;
  readonly year: number | null;
  readonly settings: RobustnessSettings;
}

/** What differs between a test and what is on screen, in a sentence; null where the test is of just that. */
export function staleText({ year, settings }: Robustness, now: Now, say: Say): string | null {
  if (!now.isSameIndex) return say('robustness.stale');
  if (year !== null && now.year !== null && year !== now.year) {
    return say('robustness.staleYear', { tested: year, shown: now.year });
  }
  const names = ['weightSpread', 'aggregation', 'relativeError', 'runs', 'seed'] as const;
  return names.every((name) => settings[name] === now.settings[name])
    ? null
    : say('robustness.staleChoices');
}

import type { RobustnessSettings } from '../../compute/robustness/messages.ts';
import type { Say } from '../../words/words.ts';

/** What a test took as not certain, and how far, as a list in words. */
export function variedText(
  { weightSpread, aggregation, relativeError }: RobustnessSettings,
  say: Say,
): string {
  const percent = (share: number): string => say('percent', { number: Math.round(100 * share) });
  return [
    ...(weightSpread > 0
      ? [say('robustness.varied.weights', { percent: percent(weightSpread) })]
      : []),
    ...(aggregation ? [say('robustness.varied.means')] : []),
    ...(relativeError > 0
      ? [say('robustness.varied.data', { percent: percent(relativeError) })]
      : []),
  ].join(say('figure.listSeparator'));
}

import type { RobustnessSettings } from '../../compute/robustness/messages.ts';

/** Whether anything is taken as not certain; without that there is nothing to test. */
export function isOpen({ weightSpread, aggregation, relativeError }: RobustnessSettings): boolean {
  return weightSpread > 0 || aggregation || relativeError > 0;
}

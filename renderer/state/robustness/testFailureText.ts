import type { Failure } from '../../../analysis/failure.ts';
import type { Say } from '../../words/words.ts';

/**
 * Why a test came to nothing, and what to do next.
 *
 * @param failure - of the worker
 * @param what -    says a failure of any step
 */
export function testFailureText(
  failure: Failure,
  what: (failure: Failure) => string,
  say: Say,
): string {
  const { kind, step } = failure;
  // Both say that none of the builds came to a rank: none could be made, or all are gaps.
  if (kind === 'too-few-values' && (step === 'uncertainty' || step === 'robustness')) {
    return say('robustness.failed.noRank');
  }
  return kind === 'bad-setting' && step === 'robustness'
    ? say('robustness.failed.certain')
    : say('robustness.failed.other', { what: what(failure) });
}

import { useCallback } from 'react';
import type { Failure } from '../../../analysis/failure.ts';
import { useWords } from '../../words/words.ts';
import { useFailureText } from '../useFailureText.ts';

/** Says why a test came to nothing, and what to do next. */
export function useTestFailureText(): (failure: Failure) => string {
  const say = useWords();
  const failureText = useFailureText();
  return useCallback(
    (failure) => {
      // Both say that none of the builds came to a rank: none could be made, or all are gaps.
      const isNoRank = failure.step === 'uncertainty' || failure.step === 'robustness';
      if (isNoRank && failure.kind === 'too-few-values') return say('robustness.failed.noRank');
      if (failure.step === 'robustness' && failure.kind === 'bad-setting') {
        return say('robustness.failed.certain');
      }
      return say('robustness.failed.other', { what: failureText(failure) });
    },
    [say, failureText],
  );
}

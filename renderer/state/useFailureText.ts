import { useCallback } from 'react';
import { type Failure, nameCodes } from '../../analysis/failure.ts';
import { useWords } from '../words/words.ts';

/** Says a failure in the window's language: what happened, where. */
export function useFailureText(): (failure: Failure) => string {
  const say = useWords();
  return useCallback(
    (failure) =>
      say(`failure.${failure.kind}`, { at: nameCodes(failure.at), message: failure.message }),
    [say],
  );
}

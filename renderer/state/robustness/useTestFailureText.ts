import { useCallback } from 'react';
import type { Failure } from '../../../analysis/failure.ts';
import { useWords } from '../../words/words.ts';
import { useFailureText } from '../useFailureText.ts';
import { testFailureText } from './testFailureText.ts';

/** Says in the window's language why a test came to nothing, and what to do next. */
export function useTestFailureText(): (failure: Failure) => string {
  const say = useWords();
  const failureText = useFailureText();
  return useCallback((failure) => testFailureText(failure, failureText, say), [say, failureText]);
}

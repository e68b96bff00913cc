import { useCallback } from 'react';
import type { Failure } from '../../analysis/failure.ts';
import { useFailureText } from '../state/useFailureText.ts';
import { useWords } from '../words/words.ts';
import { figureFailureText } from './figureFailureText.ts';

/** Says in the window's language why a figure could not be drawn. */
export function useFigureFailureText(): (failure: Failure) => string {
  const say = useWords();
  const failureText = useFailureText();
  return useCallback(
    (failure) => figureFailureText(failure, say) ?? failureText(failure),
    [say, failureText],
  );
}

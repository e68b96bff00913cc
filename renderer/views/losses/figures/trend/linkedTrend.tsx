import type { ReactNode } from 'react';
import {
  type TrendNumbers,
  trendComputation,
} from '../../../../../analysis/losses/sentences/trendComputation.ts';
import { trendFigure } from '../../../../../analysis/losses/sentences/trendSentences.ts';
import { LinkedNumber } from '../../LinkedNumber.tsx';

/** Writes a number of a test, or the ends of an interval, so that it can be pressed. */
export type LinkTrend = (
  text: string,
  test: string,
  numbers: Readonly<Record<string, number>>,
) => ReactNode;

/**
 * Links the numbers of one row of a table about trends to how they are computed.
 *
 * @param from - what its numbers are taken from
 */
export function linkedTrend(from: TrendNumbers): LinkTrend {
  return function link(text, test, numbers) {
    return (
      <LinkedNumber
        text={text}
        figures={Object.entries(numbers).map(([quantity, value]) =>
          trendFigure(test, quantity, value),
        )}
        noteOf={({ address }) => ({ computation: trendComputation(from, address) })}
      />
    );
  };
}

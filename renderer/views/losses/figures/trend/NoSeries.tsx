import type { ReactNode } from 'react';
import { Notice } from '../../../../ui/Notice.tsx';
import { useWords } from '../../../../words/words.ts';

/** Stands where there is no series to test. */
export function NoSeries(): ReactNode {
  const say = useWords();
  return (
    <div className="figure-refused">
      <Notice kind="plain">{say('trend.noSeries')}</Notice>
    </div>
  );
}

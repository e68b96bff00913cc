import type { ReactNode } from 'react';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { testedText } from '../../state/country/standingText.ts';
import { useTested } from '../../state/country/useTested.ts';
import { progressText } from '../../state/robustness/progressText.ts';
import { useTestFailureText } from '../../state/robustness/useTestFailureText.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';

interface RankIntervalProps {
  readonly index: IndexOnScreen;
  readonly area: string;
}

/** How sure rank and class of the country are: tested with one press, in the words of the finding. */
export function RankInterval({ index, area }: RankIntervalProps): ReactNode {
  const { say, built, language } = index;
  const send = useSend();
  const failureText = useTestFailureText();
  const robustness = useWindow((state) => state.robustness);
  const tested = useTested(index, area);
  if (tested !== null) {
    return (
      <p className="country-interval" role="status">
        {testedText(index, area, tested, language).join(' · ')}{' '}
        <LinkButton onPress={() => send({ kind: 'viewOpened', view: 'robustness' })}>
          {say('country.howSure')}
        </LinkButton>
      </p>
    );
  }
  if (robustness.kind === 'running' && robustness.of === built) {
    const { done, all } = robustness.progress;
    return (
      <p className="country-interval" role="status">
        <progress
          className="robustness-progress"
          aria-label={say('robustness.progress')}
          max={Math.max(1, all)}
          value={done}
        />
        <span className="number">{progressText(robustness.progress, index.figures, say)}</span>
        <Button kind="quiet" onPress={() => send({ kind: 'robustnessCalledOff' })}>
          {say('robustness.callOff')}
        </Button>
      </p>
    );
  }
  return (
    <p className="country-interval">
      <Button onPress={() => send({ kind: 'robustnessAsked', of: built })}>
        {say('country.rankInterval')}
      </Button>
      <span className="panel-unit">
        {robustness.kind === 'failed' && robustness.of === built
          ? failureText(robustness.failure)
          : say('country.rankIntervalHint')}
      </span>
    </p>
  );
}

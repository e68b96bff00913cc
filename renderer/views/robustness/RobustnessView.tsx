import { type ReactNode, useDeferredValue } from 'react';
import type { Failure } from '../../../analysis/failure.ts';
import { ExplainAside } from '../../explain/ScoreAside.tsx';
import { changesText } from '../../state/builds/changesText.ts';
import { useBuild } from '../../state/builds/useBuild.ts';
import { type IndexOnScreen, useIndex, useScope } from '../../state/builds/useIndex.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { isOpen } from '../../state/robustness/isOpen.ts';
import { progressText } from '../../state/robustness/progressText.ts';
import { staleText } from '../../state/robustness/staleText.ts';
import { testedYear } from '../../state/robustness/testedYear.ts';
import { useTestFailureText } from '../../state/robustness/useTestFailureText.ts';
import { useCount } from '../../state/useCount.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../words/words.ts';
import { Findings } from './Findings.tsx';
import { OfSet } from './OfSet.tsx';
import { RobustnessBar } from './RobustnessBar.tsx';

/** Says that it is not the published index that is tested, and what differs. */
function Changed({ index }: { readonly index: IndexOnScreen | null }): ReactNode {
  if (index === null) return null;
  const changes = changesText(index, index.built.base, index.built.recipe);
  return changes === '' ? null : (
    <p className="robustness-changed">{index.say('robustness.changed', { changes })}</p>
  );
}

/** Whether an index has no data yet, as the empty start. */
function isWithoutData({ kind, step }: Failure): boolean {
  return kind === 'unknown-code' && step === 'presetTable';
}

/** How sure the ranks of the index on screen are. */
export function RobustnessView(): ReactNode {
  const say = useWords();
  const send = useSend();
  const failureText = useFailureText();
  const testFailureText = useTestFailureText();
  const settings = useWindow((window) => window.choices.robustness);
  const count = useCount();
  const state = useBuild();
  const scope = useScope();
  const index = useIndex();
  const found = useWindow((window) => window.robustness);
  // Many figures come at once: they are made in short pieces, after the bar that filled up.
  const shown = useDeferredValue(found);
  const robustness = found.kind === 'done' ? shown : found;
  const built = state.kind === 'built' ? state.built : null;
  const open = isOpen(settings);
  const stale =
    robustness.kind !== 'done' || built === null
      ? null
      : staleText(
          robustness.answer,
          {
            isSameIndex: robustness.of === built,
            year: testedYear(built.table, scope.year),
            settings,
          },
          say,
        );
  return (
    <div className="robustness" id="figures" tabIndex={-1}>
      <RobustnessBar built={built} />
      <Changed index={index} />
      <OfSet index={index} />
      {state.kind === 'waiting' ? <Busy>{say('robustness.reading')}</Busy> : null}
      {state.kind === 'failed' && isWithoutData(state.failure) ? (
        <Notice
          kind="plain"
          action={
            <Button kind="primary" onPress={() => send({ kind: 'viewOpened', view: 'index' })}>
              {say('robustness.toIndex')}
            </Button>
          }
        >
          {say('robustness.noIndex')}
        </Notice>
      ) : state.kind === 'failed' ? (
        <Notice kind="failure" title={say('state.failedTitle')}>
          {failureText(state.failure)}
        </Notice>
      ) : null}
      {robustness.kind === 'failed' && robustness.of === built ? (
        <Notice kind="failure" title={say('state.failedTitle')}>
          {testFailureText(robustness.failure)}
        </Notice>
      ) : null}
      {built !== null && !open ? (
        <Notice kind="plain">{say('robustness.nothingOpen')}</Notice>
      ) : stale !== null && built !== null ? (
        <Notice
          kind="warning"
          action={
            <Button kind="primary" onPress={() => send({ kind: 'robustnessAsked', of: built })}>
              {say('robustness.again')}
            </Button>
          }
        >
          {stale}
        </Notice>
      ) : null}
      {robustness.kind === 'done' ? (
        <div className="with-aside">
          <Findings of={robustness.of} answer={robustness.answer} scope={scope} />
          <ExplainAside index={index} losses={null} />
        </div>
      ) : robustness.kind === 'running' ? (
        <div className="screen-note">
          <Busy>{progressText(robustness.progress, count, say)}</Busy>
          <progress
            className="robustness-progress"
            aria-label={say('robustness.progress')}
            max={Math.max(1, robustness.progress.all)}
            value={robustness.progress.done}
          />
        </div>
      ) : built === null ? null : (
        <div className="screen-note robustness-start">
          <h2 className="screen-title">{say('robustness.title')}</h2>
          <p>{say('robustness.what')}</p>
          <Button
            kind="primary"
            disabled={!open}
            onPress={() => send({ kind: 'robustnessAsked', of: built })}
          >
            {say('robustness.run')}
          </Button>
        </div>
      )}
    </div>
  );
}

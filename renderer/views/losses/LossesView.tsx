import type { ReactNode } from 'react';
import { useSend, useWindow } from '../../state/context.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { useLosses } from '../../state/useLosses.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../words/words.ts';
import { HazardPanel } from './HazardPanel.tsx';
import { Headline } from './Headline.tsx';
import { Inspector } from './Inspector.tsx';
import { MapPanel } from './MapPanel.tsx';
import { QuestionBar } from './QuestionBar.tsx';
import { RankingPanel } from './RankingPanel.tsx';
import { SeriesPanel } from './SeriesPanel.tsx';
import { TablePanel } from './TablePanel.tsx';

/** Which countries lost how much, to what, when, and against which years. */
export function LossesView(): ReactNode {
  const say = useWords();
  const send = useSend();
  const failureText = useFailureText();
  const library = useWindow((state) => state.library);
  const computation = useWindow((state) => state.computation);
  const losses = useLosses();

  if (library.kind === 'running') {
    const { done, all } = library.progress;
    return all === 0 ? (
      <Busy>{say('state.starting')}</Busy>
    ) : (
      <Busy done={done / all}>{say('state.loading', { done, all })}</Busy>
    );
  }
  if (library.kind === 'failed') {
    return (
      <div className="screen-note">
        <Notice
          kind="failure"
          title={say('state.failedTitle')}
          action={
            <Button onPress={() => send({ kind: 'libraryAskedAgain' })}>
              {say('state.retry')}
            </Button>
          }
        >
          {failureText(library.failure)}
        </Notice>
      </div>
    );
  }
  const coverage = library.value.lossCoverage;
  if (coverage === undefined) {
    const refused = library.value.dataSets.find(({ name }) => name === 'emdat-losses');
    return (
      <div className="screen-note">
        <Notice kind="failure" title={say('state.failedData')}>
          {refused?.state.kind === 'refused' ? failureText(refused.state.failure) : null}
        </Notice>
      </div>
    );
  }
  const failed = computation.kind === 'failed' ? computation.failure : null;
  const empty = losses?.assessment.total.events.entries === 0;
  return (
    <div className="losses">
      <QuestionBar opened={library.value} coverage={coverage} />
      {failed === null ? null : (
        <Notice kind="failure" title={say('state.failedTitle')}>
          {failureText(failed)}
        </Notice>
      )}
      {losses === null ? (
        failed === null ? (
          <Busy>{say('state.computing')}</Busy>
        ) : null
      ) : (
        <div className="losses-body">
          <div className="losses-figures" id="figures">
            {empty ? (
              <Notice kind="plain" title={say('state.empty')}>
                {say('state.emptyHint')}
              </Notice>
            ) : (
              <Headline losses={losses} />
            )}
            <MapPanel losses={losses} />
            <RankingPanel losses={losses} />
            <SeriesPanel losses={losses} />
            <HazardPanel losses={losses} />
            <TablePanel losses={losses} />
          </div>
          <Inspector losses={losses} />
        </div>
      )}
    </div>
  );
}

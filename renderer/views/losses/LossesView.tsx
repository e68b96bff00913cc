import { memo, type ReactNode } from 'react';
import { IndicatorExplanationPanel } from '../../explain/IndicatorExplanationPanel.tsx';
import { LossExplanationPanel } from '../../explain/LossExplanationPanel.tsx';
import { SendaiExplanationPanel } from '../../explain/SendaiExplanationPanel.tsx';
import { useSend, useWindow } from '../../state/context.ts';
import { lossCoverageOf } from '../../state/importing/lossSources.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { type Losses, useLosses } from '../../state/useLosses.ts';
import { usePanelSize } from '../../state/usePanelSize.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Splitter } from '../../ui/Splitter.tsx';
import { useWhenIdle } from '../../ui/useWhenIdle.ts';
import { useWords } from '../../words/words.ts';
import { FigureLinks } from './figures/FigureLinks.tsx';
import { MoreFigures } from './figures/MoreFigures.tsx';
import { HazardPanel } from './HazardPanel.tsx';
import { Headline } from './Headline.tsx';
import { Inspector } from './Inspector.tsx';
import { MapPanel } from './MapPanel.tsx';
import { Opening } from './Opening.tsx';
import { QuestionBar } from './QuestionBar.tsx';
import { RankingPanel } from './RankingPanel.tsx';
import { SeriesPanel } from './SeriesPanel.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import { TablePanel } from './TablePanel.tsx';

/** Without these there is nothing to show; without the economy only the rates are missing. */
const needed = ['countries', 'country-sets', 'emdat-losses'];

/** Which countries lost how much, to what, when, and against which years. */
export function LossesView(): ReactNode {
  const say = useWords();
  const send = useSend();
  const failureText = useFailureText();
  const library = useWindow((state) => state.opening);
  const source = useWindow((state) => state.choices.question.source);
  const failed = useWindow(({ computation }) =>
    computation.kind === 'failed' ? computation.failure : null,
  );
  const answers = useWindow((state) => state.answers);
  const losses = useLosses();
  const details = usePanelSize('details');
  // The table is long and mostly out of sight: it follows the figures by a moment.
  const later = useWhenIdle(losses);

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
  const opened = library.kind === 'done' ? library.value : null;
  const coverage =
    opened === null ? undefined : (lossCoverageOf(opened, source) ?? opened.lossCoverage);
  const refused = (opened?.dataSets ?? []).flatMap(({ name, state }) =>
    state.kind === 'refused' && needed.includes(name) ? [state.failure] : [],
  );
  if (opened !== null && (coverage === undefined || refused.length > 0)) {
    return (
      <div className="screen-note">
        <Notice kind="failure" title={say('state.failedData')}>
          {refused.map((failure) => (
            <p key={failure.message}>{failureText(failure)}</p>
          ))}
        </Notice>
      </div>
    );
  }
  const empty = losses?.assessment.total.events.entries === 0;
  return (
    <div className="losses">
      {opened === null || coverage === undefined ? null : (
        <QuestionBar opened={opened} coverage={coverage} />
      )}
      {failed === null ? null : (
        <Notice kind="failure" title={say('state.failedTitle')}>
          {failureText(failed)}
        </Notice>
      )}
      {losses === null ? (
        failed === null ? (
          <Opening progress={library.kind === 'running' ? library.progress : null} />
        ) : null
      ) : (
        <div className="losses-body" data-answers={answers}>
          <div className="losses-figures" id="figures">
            {empty ? (
              <Notice kind="plain" title={say('state.empty')}>
                {say('state.emptyHint')}
              </Notice>
            ) : (
              <Headline losses={losses} />
            )}
            <SourceNotes losses={losses} />
            {empty ? null : <FigureLinks />}
            <Figures losses={losses} />
            {later === null ? null : <MoreFigures losses={later} />}
            {later === null ? null : <Table losses={later} />}
          </div>
          <Splitter label={say('frame.detailsWidth')} {...details} />
          <Details losses={losses} />
        </div>
      )}
    </div>
  );
}

/** The number that is taken apart, or else the country that is pointed at. */
function Details({ losses }: FiguresProps): ReactNode {
  const explaining = useWindow((state) => state.explaining.kind);
  switch (explaining) {
    case 'loss':
      return <LossExplanationPanel losses={losses} />;
    case 'indicator':
      return <IndicatorExplanationPanel losses={losses} />;
    case 'sendai':
      return <SendaiExplanationPanel losses={losses} />;
    case 'none':
    case 'score':
    case 'figure':
      return <Inspector losses={losses} />;
  }
}

interface FiguresProps {
  readonly losses: Losses;
}

/** Drawn anew for a new answer only, not while one is computed. */
const Figures = memo(function Figures({ losses }: FiguresProps) {
  return (
    <>
      <MapPanel losses={losses} />
      <RankingPanel losses={losses} />
      <SeriesPanel losses={losses} />
      <HazardPanel losses={losses} />
    </>
  );
});

const Table = memo(TablePanel);

import { type ReactNode, useMemo } from 'react';
import { ExplainAside } from '../../explain/ScoreAside.tsx';
import { useIndex } from '../../state/builds/useIndex.ts';
import { useWindow } from '../../state/context.ts';
import { useBuildInputs } from '../../state/figures/useBuildInputs.ts';
import { Busy } from '../../ui/Busy.tsx';
import { useWords } from '../../words/words.ts';
import { CompareBar } from './CompareBar.tsx';
import { MatrixPanel } from './MatrixPanel.tsx';
import { OneBuild } from './OneBuild.tsx';
import { ProfilePanels } from './ProfilePanels.tsx';
import { RadarPanels } from './RadarPanels.tsx';
import { RanksPanel } from './RanksPanel.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { useCompared } from './useCompared.ts';
import { YearsPanel } from './YearsPanel.tsx';

/** Where sets stand side by side no country is marked. */
const none: readonly string[] = [];

/** Countries, country sets or builds side by side: profiles, ranks, two measures against each other. */
export function CompareView(): ReactNode {
  const say = useWords();
  const index = useIndex();
  const { of, areas } = useWindow((state) => state.choices.compare);
  const sideBySide = useCompared(index);
  const inputs = useBuildInputs(index?.built ?? null);
  const language = inputs?.language ?? null;
  const compared = useMemo(
    () => (language === null ? [] : sideBySide.compared(language)),
    [sideBySide, language],
  );
  const builds = useMemo(
    () => (language === null ? [] : sideBySide.builds(language)),
    [sideBySide, language],
  );
  return (
    <div className="compare" id="figures" tabIndex={-1}>
      <CompareBar index={index} builds={builds.length} />
      {index === null || inputs === null ? (
        <Busy>{say('workbench.reading')}</Busy>
      ) : (
        <div className="with-aside">
          <div className="compare-body" key={of}>
            {of === 'builds' && builds.length < 2 ? <OneBuild /> : null}
            {of === 'builds' ? (
              <RanksPanel index={index} inputs={inputs} areas={areas} sideBySide={sideBySide} />
            ) : null}
            <ProfilePanels
              index={index}
              inputs={inputs}
              compared={compared}
              sideBySide={sideBySide}
              perRow={of === 'builds' ? builds.length : null}
            />
            <RadarPanels
              index={index}
              inputs={inputs}
              areas={areas}
              compared={compared}
              sideBySide={sideBySide}
            />
            <MatrixPanel index={index} inputs={inputs} areas={of === 'sets' ? none : areas} />
            <YearsPanel index={index} inputs={inputs} areas={areas} sideBySide={sideBySide} />
            {of !== 'countries' ? null : (
              <RanksPanel index={index} inputs={inputs} areas={areas} sideBySide={sideBySide} />
            )}
            <ScoreTable index={index} compared={compared} />
          </div>
          <ExplainAside index={index} losses={null} />
        </div>
      )}
    </div>
  );
}

import {
  memo,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import type { ValueClasses } from '../../chart/spec.ts';
import { MarkedNumbers } from '../../explain/MarkedNumbers.tsx';
import { indexClasses } from '../../state/builds/indexClasses.ts';
import { useBuild } from '../../state/builds/useBuild.ts';
import { type IndexOnScreen, useIndex } from '../../state/builds/useIndex.ts';
import { useWindow } from '../../state/context.ts';
import { rankedCounted } from '../../state/explain/counted/indexCounts.ts';
import { usePanelSize } from '../../state/usePanelSize.ts';
import { useTheme } from '../../state/useTheme.ts';
import { Busy } from '../../ui/Busy.tsx';
import { comeInHalves } from '../../ui/comeInHalves.ts';
import { Segments } from '../../ui/Segments.tsx';
import { Splitter } from '../../ui/Splitter.tsx';
import { useWords } from '../../words/words.ts';
import { BuildsBar } from './BuildsBar.tsx';
import { DecompositionPanel } from './DecompositionPanel.tsx';
import { DifferencesPanel } from './DifferencesPanel.tsx';
import { EmptyStart } from './EmptyStart.tsx';
import { FailedBuild } from './FailedBuild.tsx';
import { FiguresPanel } from './FiguresPanel.tsx';
import { IndexBar } from './IndexBar.tsx';
import { IndexFigureTools } from './IndexFigureTools.tsx';
import { IndexInspector, type InspectorSection } from './inspector/IndexInspector.tsx';
import { MapPanel } from './MapPanel.tsx';
import { RankingList } from './RankingList.tsx';
import { FrameworkTree } from './tree/FrameworkTree.tsx';
import { type OpenRows, openRows } from './tree/openRows.ts';
import { type Inspector, useInspector } from './useInspector.ts';

/** An index: its framework to change, its ranking, map and parts as they change, and each number explained. */
export function IndexView(): ReactNode {
  const index = useIndex();
  const [inspector, setInspector] = useInspector(index);
  const [opened] = useState(openRows);
  return (
    <div className="index-view">
      <IndexBar />
      {index === null ? (
        <NotBuilt />
      ) : (
        <Workbench index={index} inspector={inspector} onInspector={setInspector} opened={opened} />
      )}
    </div>
  );
}

/** The table is still being read, or the index cannot be built: what happened, and the way back. */
function NotBuilt(): ReactNode {
  const say = useWords();
  const source = useWindow((state) => state.choices.builds.source);
  const state = useBuild();
  if (state.kind !== 'failed') return <Busy>{say('workbench.reading')}</Busy>;
  const { failure } = state;
  if (
    source.kind === 'preset' &&
    failure.kind === 'unknown-code' &&
    failure.step === 'presetTable'
  ) {
    return <EmptyStart />;
  }
  return <FailedBuild failure={failure} />;
}

interface WorkbenchProps {
  readonly index: IndexOnScreen;
  readonly inspector: Inspector;
  readonly onInspector: (next: Inspector) => void;
  readonly opened: OpenRows;
}

function Workbench({ index, inspector, onInspector, opened }: WorkbenchProps): ReactNode {
  const theme = useTheme();
  const { say, built, node } = index;
  const tree = usePanelSize('tree');
  const details = usePanelSize('details');
  const classes = useMemo(() => indexClasses(index), [index]);
  const onEdit = useCallback(
    (edited: string) => onInspector({ section: 'edit', edited }),
    [onInspector],
  );
  const { section, edited } = inspector;
  const onSection = useCallback(
    (next: InspectorSection) => onInspector({ ...inspector, section: next }),
    [inspector, onInspector],
  );
  useLayoutEffect(comeInHalves, []);
  return (
    <>
      <BuildsBar index={index} />
      <div className="index-body" id="figures">
        <FrameworkTree index={index} onEdit={onEdit} opened={opened} />
        <Splitter label={say('frame.treeWidth')} {...tree} />
        <div className="index-figures">
          <Headline index={index} />
          <RankingList index={index} classes={classes} theme={theme} />
          <MapPanel index={index} classes={classes} theme={theme} />
          <LowerPanel index={index} classes={classes} />
        </div>
        <Splitter label={say('frame.detailsWidth')} {...details} />
        <IndexInspector
          index={index}
          section={section}
          edited={edited !== null && built.build.scores.has(edited) ? edited : node}
          onSection={onSection}
          onEdit={onEdit}
        />
      </div>
    </>
  );
}

function Headline({ index }: { readonly index: IndexOnScreen }): ReactNode {
  const { ranked, say, nodeName, node, areaName, write, count } = index;
  const [first] = ranked;
  if (first === undefined || typeof first.score !== 'number') {
    return <p className="headline-main">{say('workbench.noScore', { node: nodeName(node) })}</p>;
  }
  // Among all countries the first of those shown need not be the first of all.
  const found = count === 1 ? 'headlineOne' : first.rank === 1 ? 'headline' : 'headlineOfShown';
  const ofCount = { kind: 'counted', of: () => rankedCounted(index, node) } as const;
  const { area } = first;
  const ofScore = {
    kind: 'event',
    event: { kind: 'scoreExplanationAsked', area, node },
  } as const;
  const ofRank = {
    kind: 'event',
    event: { kind: 'figureNumberAsked', number: { kind: 'rank', area, node, build: null } },
  } as const;
  const leads = {
    headline: [null, ofCount, ofScore],
    headlineOne: [null, ofScore],
    headlineOfShown: [null, ofScore, ofRank, ofCount],
  };
  return (
    <p className="headline-main">
      <MarkedNumbers
        text={say(`workbench.${found}`, {
          node: nodeName(node),
          area: areaName(first.area),
          count,
          rank: first.rank ?? 0,
          score: write(first.score),
        })}
        leads={leads[found]}
      />
    </p>
  );
}

const lowerViews = ['decomposition', 'differences', 'figures'] as const;

type Lower = (typeof lowerViews)[number];

interface LowerPanelProps {
  readonly index: IndexOnScreen;
  readonly classes: ValueClasses;
}

function LowerPanel({ index, classes }: LowerPanelProps): ReactNode {
  const { say } = index;
  const [chosen, setChosen] = useState<Lower>('decomposition');
  // The choice shows at once; what it opens is made piece by piece.
  const shown = useDeferredValue(chosen);
  return (
    <section className="panel index-lower" aria-label={say(`workbench.views.${shown}`)}>
      <header className="panel-head">
        <LowerTabs shown={chosen} onShow={setChosen} />
        {shown === 'decomposition' ? (
          <div className="panel-tools">
            <IndexFigureTools index={index} classes={classes} figure="decomposition" />
          </div>
        ) : null}
      </header>
      {shown === 'decomposition' ? <DecompositionPanel index={index} /> : null}
      {shown === 'differences' ? <DifferencesPanel index={index} /> : null}
      {shown === 'figures' ? <FiguresPanel index={index} classes={classes} /> : null}
    </section>
  );
}

interface LowerTabsProps {
  readonly shown: Lower;
  readonly onShow: (shown: Lower) => void;
}

const LowerTabs = memo(function LowerTabs({ shown, onShow }: LowerTabsProps): ReactNode {
  const say = useWords();
  return (
    <Segments<Lower>
      label={say('workbench.views.label')}
      options={lowerViews.map((key) => ({
        key,
        name: say(`workbench.views.${key}`),
      }))}
      chosen={shown}
      onChoose={onShow}
    />
  );
});

import { type ReactNode, useMemo } from 'react';
import { againstName } from '../../state/builds/againstName.ts';
import { buildKey } from '../../state/builds/indexOfBuild.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { buildRanksFigure, bumpFigure, slopeFigure } from '../../state/compare/rankFigures.ts';
import { useWindow } from '../../state/context.ts';
import type { BuildFigureInputs } from '../../state/figures/buildFrame.ts';
import type { Language } from '../../words/language.ts';
import { wordsIn } from '../../words/words.ts';
import { CompareFigure } from './CompareFigure.tsx';
import type { SideBySide } from './useCompared.ts';

interface RanksPanelProps {
  readonly index: IndexOnScreen;
  readonly inputs: BuildFigureInputs;
  readonly areas: readonly string[];
  readonly sideBySide: SideBySide;
}

/** How ranks move: from build to build, through the years, or against the build compared with. */
export function RanksPanel({ index, inputs, areas, sideBySide }: RanksPanelProps): ReactNode {
  const { say, scope, built, against } = index;
  const ofBuilds = useWindow((state) => state.choices.compare.of === 'builds');
  const make = useMemo(() => {
    const other = against.state.kind === 'built' ? against.state.built : null;
    return (language: Language) => {
      const own = { ...inputs, language, scope, areas };
      if (ofBuilds) return buildRanksFigure(own, sideBySide.builds(language));
      const words = wordsIn(language);
      return (
        bumpFigure(own) ??
        (other === null || other === built
          ? null
          : slopeFigure(
              own,
              { built: other, name: againstName({ against, say: words }) },
              words('compare.onScreen'),
            ))
      );
    };
  }, [inputs, scope, areas, built, against, ofBuilds, sideBySide]);
  const spec = useMemo(() => make(inputs.language), [make, inputs.language]);
  const builds = useMemo(
    () =>
      ofBuilds
        ? sideBySide.builds(inputs.language)
        : [{ id: '', name: againstName({ against, say }), key: buildKey(against) }],
    [ofBuilds, sideBySide, inputs.language, against, say],
  );
  if (spec === null) {
    return ofBuilds ? null : <p className="compare-none">{say('compare.noRanks')}</p>;
  }
  return (
    <CompareFigure
      title={spec.title}
      unit={say(ofBuilds ? 'compare.buildRanksHint' : `compare.${spec.kind}Hint`)}
      spec={spec}
      make={make}
      root={built.root}
      builds={builds}
      height={Math.max(260, 40 + 20 * spec.areas.length)}
    />
  );
}

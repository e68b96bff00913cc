import { type ReactNode, useMemo } from 'react';
import { ExplainAside } from '../../explain/ScoreAside.tsx';
import { againstName } from '../../state/builds/againstName.ts';
import { indexClasses } from '../../state/builds/indexClasses.ts';
import { useIndex } from '../../state/builds/useIndex.ts';
import {
  bumpFigure,
  type CompareInputs,
  radarFigure,
  scatterFigure,
  slopeFigure,
  yearsFigure,
} from '../../state/compare/compareFigures.ts';
import { profileFigure } from '../../state/compare/profileFigure.ts';
import { useWindow } from '../../state/context.ts';
import { useBuildInputs } from '../../state/figures/useBuildInputs.ts';
import { Busy } from '../../ui/Busy.tsx';
import type { Language } from '../../words/language.ts';
import { useWords, wordsIn } from '../../words/words.ts';
import { CompareBar } from './CompareBar.tsx';
import { CompareFigure } from './CompareFigure.tsx';
import { NodePair } from './NodePair.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { useCompared } from './useCompared.ts';

/** Two to six countries side by side: profiles, ranks, two measures against each other. */
export function CompareView(): ReactNode {
  const say = useWords();
  const index = useIndex();
  const { of, areas, across, upwards, cuts } = useWindow((state) => state.choices.compare);
  const comparedIn = useCompared(index);
  const base = useBuildInputs(index?.built ?? null);
  const figures = useMemo(() => {
    if (index === null || base === null) return null;
    const { built, scope, against } = index;
    const inputsIn = (language: Language): CompareInputs => ({ ...base, language, scope, areas });
    const classes = indexClasses(index);
    const other = against.state.kind === 'built' ? against.state.built : null;
    const children = built.build.trace.framework.byCode.get(built.root)?.children ?? [];
    const x = across ?? children[0]?.code ?? built.root;
    const y = upwards ?? children[1]?.code ?? built.root;
    const profile = (place: number) => (language: Language) => {
      const subject = comparedIn(language)[place];
      return profileFigure({
        ...inputsIn(language),
        area: subject?.area ?? subject?.code ?? '',
        ...(subject === undefined ? {} : { subject }),
        classes,
        deepest: 2,
      });
    };
    const ranks = (language: Language) =>
      bumpFigure(inputsIn(language)) ??
      (other === null || other === built
        ? null
        : slopeFigure(
            inputsIn(language),
            { built: other, name: againstName(index) },
            wordsIn(language)('compare.onScreen'),
          ));
    const radar = (language: Language) => radarFigure(inputsIn(language), comparedIn(language));
    const scatter = (language: Language) => scatterFigure(inputsIn(language), x, y, cuts);
    const years = (language: Language) => yearsFigure(inputsIn(language));
    const { language } = base;
    const compared = comparedIn(language);
    return {
      compared,
      profiles: compared.map(({ code }, place) => ({
        key: code,
        spec: profile(place)(language),
        make: profile(place),
      })),
      years: { spec: years(language), make: years },
      radar: compared.length < 2 ? null : { spec: radar(language), make: radar },
      ranks: { spec: ranks(language), make: ranks },
      scatter: { spec: scatter(language), make: scatter },
      x,
      y,
    };
  }, [index, base, areas, across, upwards, cuts, comparedIn]);
  return (
    <div className="compare" id="figures" tabIndex={-1}>
      <CompareBar index={index} />
      {index === null || figures === null ? (
        <Busy>{say('workbench.reading')}</Busy>
      ) : (
        <div className="with-aside">
          <div className="compare-body">
            <div className="compare-profiles">
              {figures.profiles.map(({ key, spec, make }) => (
                <CompareFigure
                  key={key}
                  explains={of === 'countries'}
                  title={spec.label}
                  unit={`${index.nodeName(index.built.root)} · ${spec.comparisonLabel}`}
                  spec={spec}
                  make={make}
                  root={index.built.root}
                  height={56 + 25 * spec.nodes.length}
                />
              ))}
            </div>
            <div className="compare-pair">
              {figures.radar === null ? null : (
                <CompareFigure
                  title={say('compare.figure.radar')}
                  unit={say('compare.radarHint')}
                  {...figures.radar}
                  explains={of === 'countries'}
                  root={index.built.root}
                  height={360}
                  legend
                />
              )}
              <CompareFigure
                title={say('compare.figure.scatterTitle')}
                unit={say('compare.scatterHint')}
                {...figures.scatter}
                root={index.built.root}
                height={330}
                tools={<NodePair index={index} x={figures.x} y={figures.y} />}
              />
            </div>
            {figures.years.spec === null ? null : (
              <CompareFigure
                title={say('compare.figure.years')}
                unit={say('compare.yearsHint')}
                spec={figures.years.spec}
                make={figures.years.make}
                root={index.built.root}
                height={240}
              />
            )}
            {figures.ranks.spec === null ? (
              <p className="compare-none">{say('compare.noRanks')}</p>
            ) : (
              <CompareFigure
                title={say(`compare.figure.${figures.ranks.spec.kind}`)}
                unit={say(`compare.${figures.ranks.spec.kind}Hint`)}
                spec={figures.ranks.spec}
                make={figures.ranks.make}
                root={index.built.root}
                height={Math.max(260, 40 + 20 * figures.ranks.spec.areas.length)}
              />
            )}
            <ScoreTable index={index} compared={figures.compared} linked={of === 'countries'} />
          </div>
          <ExplainAside index={index} losses={null} />
        </div>
      )}
    </div>
  );
}

import { type ReactNode, useMemo } from 'react';
import { againstName } from '../../state/builds/againstName.ts';
import { indexClasses } from '../../state/builds/indexClasses.ts';
import { useIndex } from '../../state/builds/useIndex.ts';
import {
  bumpFigure,
  type CompareInputs,
  radarFigure,
  scatterFigure,
  slopeFigure,
} from '../../state/compare/compareFigures.ts';
import { profileFigure } from '../../state/compare/profileFigure.ts';
import { useWindow } from '../../state/context.ts';
import { useBuildInputs } from '../../state/figures/useBuildInputs.ts';
import { Busy } from '../../ui/Busy.tsx';
import { useWords } from '../../words/words.ts';
import { CompareBar } from './CompareBar.tsx';
import { CompareFigure } from './CompareFigure.tsx';
import { NodePair } from './NodePair.tsx';

/** Two to six countries side by side: profiles, ranks, two measures against each other. */
export function CompareView(): ReactNode {
  const say = useWords();
  const index = useIndex();
  const { areas, across, upwards } = useWindow((state) => state.choices.compare);
  const base = useBuildInputs(index?.built ?? null);
  const figures = useMemo(() => {
    if (index === null || base === null) return null;
    const { built, scope, against } = index;
    const inputs: CompareInputs = { ...base, scope, areas };
    const classes = indexClasses(index);
    const other = against.state.kind === 'built' ? against.state.built : null;
    const children = built.build.trace.framework.byCode.get(built.root)?.children ?? [];
    const x = across ?? children[0]?.code ?? built.root;
    const y = upwards ?? children[1]?.code ?? built.root;
    return {
      profiles: areas.map((area) => profileFigure({ ...base, area, scope, classes, deepest: 2 })),
      radar: areas.length < 2 ? null : radarFigure(inputs),
      ranks:
        bumpFigure(inputs) ??
        (other === null || other === built
          ? null
          : slopeFigure(
              inputs,
              { built: other, name: againstName(index) },
              say('compare.onScreen'),
            )),
      scatter: scatterFigure(inputs, x, y),
      x,
      y,
    };
  }, [index, base, areas, across, upwards, say]);
  return (
    <div className="compare" id="figures" tabIndex={-1}>
      <CompareBar index={index} />
      {index === null || figures === null ? (
        <Busy>{say('workbench.reading')}</Busy>
      ) : (
        <div className="compare-body">
          <div className="compare-profiles">
            {figures.profiles.map((spec) => (
              <CompareFigure
                key={spec.area}
                title={spec.label}
                unit={`${index.nodeName(index.built.root)} · ${spec.comparisonLabel}`}
                spec={spec}
                height={56 + 25 * spec.nodes.length}
              />
            ))}
          </div>
          <div className="compare-pair">
            {figures.radar === null ? null : (
              <CompareFigure
                title={say('compare.figure.radar')}
                unit={say('compare.radarHint')}
                spec={figures.radar}
                height={360}
                legend
              />
            )}
            <CompareFigure
              title={say('compare.figure.scatterTitle')}
              unit={say('compare.scatterHint')}
              spec={figures.scatter}
              height={330}
              tools={<NodePair index={index} x={figures.x} y={figures.y} />}
            />
          </div>
          {figures.ranks === null ? (
            <p className="compare-none">{say('compare.noRanks')}</p>
          ) : (
            <CompareFigure
              title={say(`compare.figure.${figures.ranks.kind}`)}
              unit={say(`compare.${figures.ranks.kind}Hint`)}
              spec={figures.ranks}
              height={Math.max(260, 40 + 20 * figures.ranks.areas.length)}
            />
          )}
        </div>
      )}
    </div>
  );
}

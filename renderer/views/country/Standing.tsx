import type { ReactNode } from 'react';
import { RankLink } from '../../explain/RankLink.tsx';
import { ScoreLink } from '../../explain/ScoreLink.tsx';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { RankInterval } from './RankInterval.tsx';

interface StandingProps {
  readonly index: IndexOnScreen;
  readonly area: string;
}

/** Score, class and rank of the country, with the interval of its rank where it was tested. */
export function Standing({ index, area }: StandingProps): ReactNode {
  const { say, areaName, nodeName, node, built, byArea, classes, language, count, write } = index;
  const standing = byArea.get(area);
  const riskClass = standing?.riskClass ?? null;
  return (
    <header className="country-head">
      <h2 className="country-name">{areaName(area)}</h2>
      {standing === undefined ? (
        <p>{say('country.outside', { index: nodeName(node) })}</p>
      ) : typeof standing.score === 'number' ? (
        <p className="country-standing">
          {nodeName(node)}{' '}
          <strong className="number">
            <ScoreLink area={area} node={node}>
              {write(standing.score)}
            </ScoreLink>
          </strong>
          {riskClass === null || classes === undefined
            ? null
            : ` · ${classes.names[riskClass]?.[language] ?? ''}`}
          {' · '}
          <RankLink area={area} node={node}>
            {say('country.rank', { rank: standing.rank ?? 0, count })}
          </RankLink>
        </p>
      ) : (
        <p>{say(`missing.${standing.score}`)}</p>
      )}
      {typeof standing?.score === 'number' && node === built.root ? (
        <RankInterval index={index} area={area} />
      ) : null}
    </header>
  );
}

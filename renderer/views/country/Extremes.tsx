import { type ReactNode, useMemo } from 'react';
import { RankLink } from '../../explain/RankLink.tsx';
import { ScoreLink } from '../../explain/ScoreLink.tsx';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { extremesOf } from '../../state/country/extremesOf.ts';
import { Panel } from '../../ui/Panel.tsx';

interface ExtremesProps {
  readonly index: IndexOnScreen;
  readonly area: string;
}

/** Indicators in which the country ranks highest, and those in which it ranks lowest. */
export function Extremes({ index, area }: ExtremesProps): ReactNode {
  const { built, say, nodeName, writer, scope } = index;
  const profile = useMemo(() => extremesOf(built, area, scope), [built, area, scope]);
  if (profile === null) return null;
  const both = [
    { key: 'highest', rows: profile.highest },
    { key: 'lowest', rows: profile.lowest },
  ] as const;
  const lists = both.filter(({ rows }) => rows.length > 0);
  if (lists.length === 0) return null;
  return (
    <Panel
      className="country-extremes"
      title={say('country.extremes')}
      unit={say('country.extremesHint')}
    >
      <div className="country-lists">
        {lists.map(({ key, rows }) => (
          <div key={key}>
            <h3 className="country-small">{say(`country.${key}`)}</h3>
            <ol>
              {rows.map(({ code, rank, value }) => (
                <li key={code} className="country-neighbour">
                  <span className="number">
                    <RankLink area={area} node={code}>
                      {rank}
                    </RankLink>
                  </span>
                  <span>{nodeName(code)}</span>
                  <span className="number">
                    <ScoreLink area={area} node={code}>
                      {writer(code)(value)}
                    </ScoreLink>
                  </span>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </Panel>
  );
}

import { type ReactNode, useMemo } from 'react';
import { strengthsAndWeaknesses } from '../../../analysis/assess/strengthsAndWeaknesses.ts';
import { shownRows } from '../../state/builds/standings.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { Panel } from '../../ui/Panel.tsx';

interface ExtremesProps {
  readonly index: IndexOnScreen;
  readonly area: string;
}

/** Indicators in each list. */
const lines = 6;

/** Indicators in which the country ranks highest, and those in which it ranks lowest. */
export function Extremes({ index, area }: ExtremesProps): ReactNode {
  const { built, say, nodeName, writer, scope } = index;
  const profile = useMemo(() => {
    const among = new Set(shownRows(built.table, scope));
    const row = [...shownRows(built.table, { ...scope, areas: null })].find(
      (each) => built.table.areas[each] === area,
    );
    if (row === undefined) return null;
    const { framework } = built.build.trace;
    const indicators = framework.indicators.flatMap(({ node }) => {
      const column = built.build.scores.get(node.code);
      return column === undefined ? [] : [{ code: node.code, column, direction: 1 as const }];
    });
    return strengthsAndWeaknesses(indicators, row, {
      count: lines,
      leastUnique: 0.1,
      withoutLast: false,
      among: new Set([...among, row]),
    });
  }, [built, area, scope]);
  if (profile === null) return null;
  const lists = [
    { key: 'highest', rows: profile.strengths },
    { key: 'lowest', rows: profile.weaknesses.toReversed() },
  ] as const;
  return (
    <Panel className="country-extremes" title={say('country.extremes')}>
      <div className="country-lists">
        {lists.map(({ key, rows }) => (
          <div key={key}>
            <h3 className="country-small">{say(`country.${key}`)}</h3>
            <ol>
              {rows.map(({ code, rank, value }) => (
                <li key={code} className="country-neighbour">
                  <span className="number">{rank}</span>
                  <span>{nodeName(code)}</span>
                  <span className="number">{writer(code)(value)}</span>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </Panel>
  );
}

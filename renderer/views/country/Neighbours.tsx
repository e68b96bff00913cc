import type { ReactNode } from 'react';
import { RankLink } from '../../explain/RankLink.tsx';
import { ScoreLink } from '../../explain/ScoreLink.tsx';
import { byRank, type Standing } from '../../state/builds/standings.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { besideOf } from '../../state/country/peersOf.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';

interface NeighboursProps {
  readonly index: IndexOnScreen;
  readonly area: string;
}

/** Countries next to this one in rank, and those of the same region and income group. */
export function Neighbours({ index, area }: NeighboursProps): ReactNode {
  const { say } = index;
  const opened = useWindow((state) => (state.opening.kind === 'done' ? state.opening.value : null));
  const { inRank: next, peers } = besideOf(byRank(index.ranked), opened?.countries ?? [], area);
  return (
    <Panel className="country-neighbours" title={say('country.neighbours')}>
      <div className="country-lists">
        <List title={say('country.inRank')} rows={next} index={index} area={area} />
        <List title={say('country.peers')} rows={peers} index={index} area={area} />
      </div>
    </Panel>
  );
}

interface ListProps extends NeighboursProps {
  readonly title: string;
  readonly rows: readonly Standing[];
}

function List({ title, rows, index, area }: ListProps): ReactNode {
  const send = useSend();
  return (
    <div>
      <h3 className="country-small">{title}</h3>
      {rows.length === 0 ? <p className="panel-foot">{index.say('country.none')}</p> : null}
      <ol>
        {rows.map((row) => (
          <li key={row.area} className="country-neighbour" aria-current={row.area === area}>
            <span className="number">
              <RankLink area={row.area} node={index.node}>
                {row.rank}
              </RankLink>
            </span>
            <LinkButton onPress={() => send({ kind: 'areaChosen', area: row.area })}>
              {index.areaName(row.area)}
            </LinkButton>
            <span className="number">
              {typeof row.score === 'number' ? (
                <ScoreLink area={row.area} node={index.node}>
                  {index.write(row.score)}
                </ScoreLink>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

import type { ReactNode } from 'react';
import { byRank, type Standing } from '../../state/builds/standings.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';

interface NeighboursProps {
  readonly index: IndexOnScreen;
  readonly area: string;
}

/** Ranks on either side that are shown. */
const around = 3;
/** Most peers of the same region and income group. */
const mostPeers = 6;

/** Countries next to this one in rank, and those of the same region and income group. */
export function Neighbours({ index, area }: NeighboursProps): ReactNode {
  const { say } = index;
  const opened = useWindow((state) => (state.opening.kind === 'done' ? state.opening.value : null));
  const ranked = byRank(index.ranked);
  const place = ranked.findIndex((each) => each.area === area);
  const country = opened?.countries.find(({ code }) => code === area);
  const alike = new Set(
    opened?.countries
      .filter(
        (other) =>
          other.code !== area &&
          other.unSubregion !== null &&
          other.unSubregion === country?.unSubregion &&
          other.incomeGroup === country.incomeGroup,
      )
      .map(({ code }) => code),
  );
  const peers = ranked.filter((each) => alike.has(each.area)).slice(0, mostPeers);
  const next = place < 0 ? [] : ranked.slice(Math.max(0, place - around), place + around + 1);
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
            <span className="number">{row.rank}</span>
            <LinkButton onPress={() => send({ kind: 'areaChosen', area: row.area })}>
              {index.areaName(row.area)}
            </LinkButton>
            <span className="number">
              {typeof row.score === 'number' ? index.write(row.score) : ''}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

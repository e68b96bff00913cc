import type { ReactNode } from 'react';
import { classifyNode } from '../../analysis/compose/classifyNode.ts';
import { standings } from '../state/builds/standings.ts';
import type { IndexOnScreen } from '../state/builds/useIndex.ts';
import { useWindow } from '../state/context.ts';
import { variedText } from '../state/robustness/variedText.ts';

interface RankIntervalProps {
  readonly index: IndexOnScreen;
  readonly area: string;
}

/** Where the rank of a country lies over the builds of the last test of this index. */
export function RankInterval({ index, area }: RankIntervalProps): ReactNode {
  const { built, scope, say, language } = index;
  const robustness = useWindow((state) => state.robustness);
  if (robustness.kind !== 'done' || robustness.of !== built) return null;
  const { spreads, settings } = robustness.answer;
  const row = standings(built, built.root, { ...scope, areas: null }).find(
    (each) => each.area === area,
  )?.row;
  const spread = row === undefined ? undefined : spreads[row];
  if (spread === undefined || spread === null) return null;
  const classes = classifyNode(built.build, built.root);
  const names = classes.ok ? (classes.value?.names ?? []) : [];
  const { runs, seed } = settings;
  return (
    <section className="explain-interval">
      <h3 className="inspector-heading">{say('explaining.interval')}</h3>
      <p className="explain-formula number">
        {say('explaining.intervalRanks', {
          lower: Math.round(spread.lower),
          median: Math.round(spread.median),
          upper: Math.round(spread.upper),
        })}
      </p>
      {spread.inClass.map((share, place) =>
        share > 0 ? (
          <p key={place} className="explain-formula number">
            {say('apart.classShare', {
              name: names[place]?.[language] ?? String(place + 1),
              share: say('percent', { number: index.figures(Math.round(1000 * share) / 10) }),
            })}
          </p>
        ) : null,
      )}
      <p className="explain-note">
        {say('explaining.intervalFrom', {
          runs: index.figures(runs),
          seed,
          assumptions: variedText(settings, say),
        })}
      </p>
    </section>
  );
}

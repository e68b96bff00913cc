import type { ReactNode } from 'react';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useWindow } from '../../state/context.ts';
import { useOpened } from '../../state/figures/useOpened.ts';
import { useCount } from '../../state/useCount.ts';

/** Says which countries alone are shown, and that ranks are tested among all of the index. */
export function OfSet({ index }: { readonly index: IndexOnScreen | null }): ReactNode {
  const count = useCount();
  const opened = useOpened();
  const code = useWindow((state) => state.choices.builds.countrySet);
  const set = opened?.countrySets.find((each) => each.code === code);
  if (index === null || set === undefined || index.scope.areas === null) return null;
  return (
    <p className="robustness-changed">
      {index.say('robustness.ofSet', {
        set: set.name[index.language],
        all: count(index.rankedIn(index.built.root)),
      })}
    </p>
  );
}

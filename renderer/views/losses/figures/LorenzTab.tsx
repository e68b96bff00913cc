import { type ReactNode, useMemo } from 'react';
import { lorenzSpec } from '../../../state/figures/losses/lorenzSpec.ts';
import { useFigureInputs } from '../../../state/figures/useFigureInputs.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { FigureBody } from './FigureBody.tsx';

/** How far the total lies on few countries. */
export function LorenzTab({ losses }: { readonly losses: Losses }): ReactNode {
  const { say } = losses;
  const inputs = useFigureInputs(losses);
  const spec = useMemo(() => lorenzSpec(inputs), [inputs]);
  if (spec === null) {
    return (
      <div className="figure-refused">
        <Notice kind="plain">{say('lossFigures.lorenzRefused')}</Notice>
      </div>
    );
  }
  return <FigureBody losses={losses} spec={spec} figure="lorenz" height={380} />;
}

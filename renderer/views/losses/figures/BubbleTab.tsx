import { type ReactNode, useMemo } from 'react';
import { placedBubbles } from '../../../chart/kinds/bubbleMatrix.ts';
import { bubbleSpec } from '../../../state/figures/losses/bubbleSpec.ts';
import { useFigureInputs } from '../../../state/figures/useFigureInputs.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { useLast } from '../../../ui/useLast.ts';
import { FigureBody } from './FigureBody.tsx';
import { useBreakdown } from './useBreakdown.ts';
import { Waiting } from './Waiting.tsx';

/** Deaths per million people against loss as share of GDP. */
export function BubbleTab({ losses }: { readonly losses: Losses }): ReactNode {
  const inputs = useFigureInputs(losses);
  const breakdown = useBreakdown(losses);
  const made = useMemo(
    () => (breakdown === null ? null : bubbleSpec(inputs, breakdown)),
    [inputs, breakdown],
  );
  const spec = useLast(made);
  if (spec === null) return <Waiting />;
  return (
    <FigureBody
      losses={losses}
      spec={spec}
      figure="bubbles"
      height={440}
      empty={placedBubbles(spec).length > 0 ? undefined : losses.say('lossFigures.noBubbles')}
    />
  );
}

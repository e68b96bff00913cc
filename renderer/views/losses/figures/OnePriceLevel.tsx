import type { ReactNode } from 'react';
import { useSend } from '../../../state/context.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Button } from '../../../ui/Button.tsx';
import { RefusedFigure } from './RefusedFigure.tsx';

/** Measures of money that years may be compared by. */
const instead = ['lossUsdAdjusted', 'lossPercentOfGdp'] as const;

interface OnePriceLevelProps {
  readonly losses: Losses;
  readonly title: string;
}

/** Stands in place of a figure that would mix dollars of different years, and leads to what does not. */
export function OnePriceLevel({ losses, title }: OnePriceLevelProps): ReactNode {
  const { say } = losses;
  const send = useSend();
  return (
    <RefusedFigure
      losses={losses}
      title={title}
      tools={null}
      action={instead.map((measure) => (
        <Button
          key={measure}
          kind="plain"
          onPress={() => send({ kind: 'questionChanged', change: { measure } })}
        >
          {say(`measure.${measure}`)}
        </Button>
      ))}
    >
      {say('lossFigures.onePriceLevel')}
    </RefusedFigure>
  );
}

import type { ReactNode } from 'react';
import { useSend } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/words.ts';
import { RefusedFigure } from './RefusedFigure.tsx';

/** Measures of money that years may be compared by. */
const instead = ['lossUsdAdjusted', 'lossPercentOfGdp'] as const;

/** Stands in place of a figure that would mix dollars of different years, and leads to what does not. */
export function OnePriceLevel({ title }: { readonly title: string }): ReactNode {
  const say = useWords();
  const send = useSend();
  return (
    <RefusedFigure
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

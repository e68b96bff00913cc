import type { ReactNode } from 'react';
import { useSend } from '../../../state/context.ts';
import { stackSpec } from '../../../state/figures/losses/stackSpec.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Segments } from '../../../ui/Segments.tsx';
import { FigureBody } from './FigureBody.tsx';
import { useBreakdownSpec } from './useBreakdownSpec.ts';
import { Waiting } from './Waiting.tsx';

/** What each year is made of. */
export function StackTab({ losses }: { readonly losses: Losses }): ReactNode {
  const { say } = losses;
  const send = useSend();
  const { spec, choices } = useBreakdownSpec(losses, stackSpec);
  if (spec === null) return <Waiting />;
  return (
    <FigureBody
      losses={losses}
      spec={spec}
      figure="stack"
      height={300}
      empty={spec.parts.length > 0 ? undefined : say('lossFigures.nothingAbove')}
      remarks={[say('lossFigures.zeroIsNone')]}
      tools={
        <>
          <Segments
            label={say('lossFigures.show')}
            options={(['share', 'amount'] as const).map((key) => ({
              key,
              name: say(`lossFigures.shows.${key}`),
            }))}
            chosen={choices.stackShow}
            onChoose={(stackShow) => send({ kind: 'lossFiguresChanged', change: { stackShow } })}
          />
          <Segments
            label={say('lossFigures.shape')}
            options={(['bars', 'areas'] as const).map((key) => ({
              key,
              name: say(`lossFigures.shapes.${key}`),
            }))}
            chosen={choices.stackShape}
            onChoose={(stackShape) => send({ kind: 'lossFiguresChanged', change: { stackShape } })}
          />
        </>
      }
    />
  );
}

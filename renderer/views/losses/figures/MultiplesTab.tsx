import type { ReactNode } from 'react';
import { useSend } from '../../../state/context.ts';
import { multiplesSpec } from '../../../state/figures/losses/multiplesSpec.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { FigureBody } from './FigureBody.tsx';
import { useBreakdownSpec } from './useBreakdownSpec.ts';
import { Waiting } from './Waiting.tsx';

const counts = ['6', '12', '24'] as const;
const PANELS_A_ROW = 4;

/** The countries with most, year by year on the same axes. */
export function MultiplesTab({ losses }: { readonly losses: Losses }): ReactNode {
  const { say } = losses;
  const send = useSend();
  const { spec, choices } = useBreakdownSpec(losses, multiplesSpec);
  if (spec === null) return <Waiting />;
  return (
    <FigureBody
      losses={losses}
      spec={spec}
      figure="multiples"
      empty={spec.panels.length > 0 ? undefined : say('lossFigures.noneRanked')}
      height={Math.ceil(spec.panels.length / PANELS_A_ROW) * 130}
      tools={
        <Choice
          label={say('lossFigures.panels')}
          options={counts.map((key) => ({ key, name: key }))}
          chosen={counts.find((key) => Number(key) === choices.panels) ?? '12'}
          onChoose={(key) => send({ kind: 'lossFiguresChanged', change: { panels: Number(key) } })}
        />
      }
    />
  );
}

import { type ReactNode, useMemo } from 'react';
import { useSend, useWindow } from '../../../state/context.ts';
import { multiplesSpec } from '../../../state/figures/losses/multiplesSpec.ts';
import { useFigureInputs } from '../../../state/figures/useFigureInputs.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { FigureBody } from './FigureBody.tsx';
import { useBreakdown } from './useBreakdown.ts';
import { useLast } from './useLast.ts';
import { Waiting } from './Waiting.tsx';

const counts = ['6', '12', '24'] as const;
const PANELS_A_ROW = 4;

/** The countries with most, year by year on the same axes. */
export function MultiplesTab({ losses }: { readonly losses: Losses }): ReactNode {
  const { say } = losses;
  const send = useSend();
  const inputs = useFigureInputs(losses);
  const choices = useWindow((state) => state.choices.lossFigures);
  const breakdown = useBreakdown(losses);
  const made = useMemo(
    () => (breakdown === null ? null : multiplesSpec(inputs, choices, breakdown)),
    [inputs, choices, breakdown],
  );
  const spec = useLast(made);
  if (spec === null) return <Waiting />;
  return (
    <FigureBody
      losses={losses}
      spec={spec}
      figure="multiples"
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

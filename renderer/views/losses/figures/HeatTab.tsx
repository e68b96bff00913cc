import { type ReactNode, useMemo } from 'react';
import { useSend, useWindow } from '../../../state/context.ts';
import { heatSpec } from '../../../state/figures/losses/heatSpec.ts';
import { useFigureInputs } from '../../../state/figures/useFigureInputs.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { FigureBody } from './FigureBody.tsx';

const counts = ['10', '20', '40'] as const;

/** The countries with most against hazards. */
export function HeatTab({ losses }: { readonly losses: Losses }): ReactNode {
  const { say } = losses;
  const send = useSend();
  const inputs = useFigureInputs(losses);
  const choices = useWindow((state) => state.choices.lossFigures);
  const spec = useMemo(() => heatSpec(inputs, choices), [inputs, choices]);
  return (
    <FigureBody
      losses={losses}
      spec={spec}
      figure="heatMap"
      height={60 + spec.rows.length * 22}
      remarks={[say('lossFigures.zeroIsNone')]}
      tools={
        <Choice
          label={say('lossFigures.rows')}
          options={counts.map((key) => ({ key, name: key }))}
          chosen={counts.find((key) => Number(key) === choices.heatRows) ?? '20'}
          onChoose={(key) =>
            send({ kind: 'lossFiguresChanged', change: { heatRows: Number(key) } })
          }
        />
      }
    />
  );
}

import { type ReactNode, useMemo } from 'react';
import { useSend, useWindow } from '../../../state/context.ts';
import { tableSpec } from '../../../state/figures/losses/tableSpec.ts';
import { useFigureInputs } from '../../../state/figures/useFigureInputs.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { FigureBody } from './FigureBody.tsx';

const counts = ['10', '20', '30'] as const;

/** The countries with most, as a table for print. */
export function TableTab({ losses }: { readonly losses: Losses }): ReactNode {
  const { say } = losses;
  const send = useSend();
  const inputs = useFigureInputs(losses);
  const choices = useWindow((state) => state.choices.lossFigures);
  const spec = useMemo(() => tableSpec(inputs, choices), [inputs, choices]);
  return (
    <FigureBody
      losses={losses}
      spec={spec}
      figure="table"
      empty={spec.rows.length > 0 ? undefined : say('lossFigures.noneRanked')}
      height={70 + spec.rows.length * 22}
      tools={
        <Choice
          label={say('lossFigures.rows')}
          options={counts.map((key) => ({ key, name: key }))}
          chosen={counts.find((key) => Number(key) === choices.tableRows) ?? '10'}
          onChoose={(key) =>
            send({ kind: 'lossFiguresChanged', change: { tableRows: Number(key) } })
          }
        />
      }
    />
  );
}

import { type ReactNode, useMemo } from 'react';
import type { DeviationOf } from '../../../chart/spec.ts';
import { useSend, useWindow } from '../../../state/context.ts';
import { deviationSpec, deviationYear } from '../../../state/figures/losses/deviationSpec.ts';
import { useFigureInputs } from '../../../state/figures/useFigureInputs.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { useLast } from '../../../ui/useLast.ts';
import { FigureBody } from './FigureBody.tsx';
import { useBreakdown } from './useBreakdown.ts';
import { Waiting } from './Waiting.tsx';

const kinds: readonly DeviationOf[] = ['year', 'item', 'area'];

/** Years, hazards and countries against the years before. */
export function DeviationTab({ losses }: { readonly losses: Losses }): ReactNode {
  const { say, assessment } = losses;
  const send = useSend();
  const inputs = useFigureInputs(losses);
  const choices = useWindow((state) => state.choices.lossFigures);
  const breakdown = useBreakdown(losses);
  const made = useMemo(
    () => deviationSpec(inputs, choices, breakdown),
    [inputs, choices, breakdown],
  );
  const spec = useLast(made);
  if (spec === null) return <Waiting />;
  const year = deviationYear(assessment, choices);
  return (
    <FigureBody
      losses={losses}
      spec={spec}
      figure="deviations"
      empty={spec.rows.length > 0 ? undefined : say('lossFigures.noDeviations', { year })}
      height={spec.of === 'year' ? 300 : Math.max(200, spec.rows.length * 24)}
      remarks={[say('lossFigures.biasBefore')]}
      onChoose={(target) => {
        if (target.kind !== 'year') return;
        const change = { deviationOf: 'item', deviationYear: target.year } as const;
        send({ kind: 'lossFiguresChanged', change });
      }}
      tools={
        <>
          <Segments
            label={say('lossFigures.of')}
            options={kinds.map((key) => ({ key, name: say(`lossFigures.ofs.${key}`) }))}
            chosen={choices.deviationOf}
            onChoose={(deviationOf) =>
              send({ kind: 'lossFiguresChanged', change: { deviationOf } })
            }
          />
          {choices.deviationOf === 'year' ? null : (
            <Choice
              label={say('lossFigures.year')}
              hideLabel
              options={assessment.years.map(({ year: one }) => ({
                key: String(one),
                name: String(one),
              }))}
              chosen={String(year)}
              onChoose={(key) =>
                send({ kind: 'lossFiguresChanged', change: { deviationYear: Number(key) } })
              }
            />
          )}
        </>
      }
    />
  );
}

import { type ReactNode, useMemo } from 'react';
import { useSend, useWindow } from '../../../state/context.ts';
import { structureSpec } from '../../../state/figures/losses/structureSpec.ts';
import { useFigureInputs } from '../../../state/figures/useFigureInputs.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { FigureBody } from './FigureBody.tsx';

const shapes = ['treemap', 'sankey'] as const;

/** How the total splits by continent, country and hazard. */
export function StructureTab({ losses }: { readonly losses: Losses }): ReactNode {
  const { say } = losses;
  const send = useSend();
  const inputs = useFigureInputs(losses);
  const choices = useWindow((state) => state.choices.lossFigures);
  const spec = useMemo(() => structureSpec(inputs, choices), [inputs, choices]);
  if (spec === null) {
    return (
      <div className="figure-refused">
        <Notice kind="plain">{say('lossFigures.structureRefused')}</Notice>
      </div>
    );
  }
  const { question, total } = losses.assessment;
  const isAboveZero = Number(total[question.measure].value) > 0;
  return (
    <FigureBody
      losses={losses}
      spec={spec}
      figure="structure"
      height={440}
      empty={isAboveZero ? undefined : say('lossFigures.nothingAbove')}
      tools={
        <Segments
          label={say('lossFigures.shape')}
          options={shapes.map((key) => ({ key, name: say(`lossFigures.structureShapes.${key}`) }))}
          chosen={choices.structureShape}
          onChoose={(structureShape) =>
            send({ kind: 'lossFiguresChanged', change: { structureShape } })
          }
        />
      }
    />
  );
}

import type { ReactNode } from 'react';
import { onePriceLevel } from '../../../../analysis/losses/prices/onePriceLevel.ts';
import { useSend, useWindow } from '../../../state/context.ts';
import { exceedanceParts } from '../../../state/lossFigures/extremeChoices.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Segments } from '../../../ui/Segments.tsx';
import { CurvePart } from './CurvePart.tsx';
import { ExtremesPart } from './ExtremesPart.tsx';
import { OnePriceLevel } from './OnePriceLevel.tsx';

/** Once in how many years so much is exceeded: one part at a time. */
export function ExceedanceTab({ losses }: { readonly losses: Losses }): ReactNode {
  const { say, assessment } = losses;
  const send = useSend();
  const part = useWindow((state) => state.choices.lossFigures.exceedancePart);
  const Part = part === 'curve' ? CurvePart : ExtremesPart;
  return (
    <>
      <div className="return-periods-parts">
        <Segments
          label={say('extremes.parts')}
          options={exceedanceParts.map((key) => ({ key, name: say(`extremes.part.${key}`) }))}
          chosen={part}
          onChoose={(exceedancePart) =>
            send({ kind: 'lossFiguresChanged', change: { exceedancePart } })
          }
        />
        <p className="return-periods-hint">{say(`extremes.hint.${part}`)}</p>
      </div>
      {onePriceLevel(assessment.question.measure, 'lossExtremes').ok ? (
        <Part losses={losses} />
      ) : (
        <OnePriceLevel losses={losses} title={say(`extremes.part.${part}`)} />
      )}
    </>
  );
}

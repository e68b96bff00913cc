import { computationOf } from '../../../analysis/losses/sentences/computationOf.ts';
import type { SentenceFigure } from '../../../analysis/losses/sentences/sentence.ts';
import { useSend } from '../../state/context.ts';
import { numberOfAddress } from '../../state/explain/numberOfAddress.ts';
import type { Losses } from '../../state/useLosses.ts';
import type { FigureNote } from './ComputationNote.tsx';

/** How the numbers of the sentences about an answer are computed, and what takes them apart. */
export function useAssessmentNote({
  assessment,
}: Pick<Losses, 'assessment'>): (figure: SentenceFigure) => FigureNote {
  const send = useSend();
  return ({ address }) => ({
    computation: computationOf(assessment, address),
    apart: () => {
      const number = numberOfAddress(address, assessment.question);
      send({ kind: 'lossExplanationAsked', number });
    },
  });
}

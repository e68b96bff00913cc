import { type ReactNode, useMemo } from 'react';
import { assessmentQuality } from '../../../analysis/losses/quality/assessmentQuality.ts';
import {
  type LossFigureName,
  notesOfFigure,
} from '../../../analysis/losses/quality/qualityNote.ts';
import { qualityComputation } from '../../../analysis/losses/sentences/qualityComputation.ts';
import { qualitySentences } from '../../../analysis/losses/sentences/qualitySentences.ts';
import type { Losses } from '../../state/useLosses.ts';
import { PopoverButton } from '../../ui/PopoverButton.tsx';
import { LinkedSentence } from './LinkedSentence.tsx';

interface QualityButtonProps {
  readonly losses: Losses;
  readonly figure: LossFigureName;
  /** Shows its words beside the picture. */
  readonly text?: boolean;
}

/**
 * What to know about a figure before it is trusted, each number with how it is counted; nothing
 * where all is as it should be.
 */
export function QualityButton({ losses, figure, text = false }: QualityButtonProps): ReactNode {
  const { assessment, coverage, names, say } = losses;
  const { notes, told } = useMemo(() => {
    const made = notesOfFigure(assessmentQuality(assessment, coverage), figure);
    const nameOf = (code: string) => ({ en: names.area(code), zh: names.area(code) });
    return { notes: made, told: qualitySentences(made, nameOf) };
  }, [assessment, coverage, figure, names]);
  if (told.length === 0) return null;
  const label = text
    ? say('lossFigures.qualityCount', { count: told.length })
    : say('lossFigures.qualityOf', { figure: say(`lossFigures.qualityFigures.${figure}`) });
  return (
    <PopoverButton label={label} icon="info" text={text}>
      <ul className="quality-notes">
        {told.map((sentence) => (
          <li key={sentence.en}>
            <LinkedSentence
              sentence={sentence}
              noteOf={({ address }) => ({ computation: qualityComputation(notes, address) })}
            />
          </li>
        ))}
      </ul>
    </PopoverButton>
  );
}

import { type ReactNode, useMemo } from 'react';
import { assessmentQuality } from '../../../analysis/losses/quality/assessmentQuality.ts';
import {
  type LossFigureName,
  notesOfFigure,
} from '../../../analysis/losses/quality/qualityNote.ts';
import { qualitySentences } from '../../../analysis/losses/sentences/qualitySentences.ts';
import type { Losses } from '../../state/useLosses.ts';
import { PopoverButton } from '../../ui/PopoverButton.tsx';

interface QualityButtonProps {
  readonly losses: Losses;
  readonly figure: LossFigureName;
  /** Shows its words beside the picture. */
  readonly text?: boolean;
}

/** What to know about a figure before it is trusted; nothing where all is as it should be. */
export function QualityButton({ losses, figure, text = false }: QualityButtonProps): ReactNode {
  const { assessment, coverage, names, language, say } = losses;
  const told = useMemo(() => {
    const notes = notesOfFigure(assessmentQuality(assessment, coverage), figure);
    return qualitySentences(notes, (code) => {
      const name = names.area(code);
      return { en: name, zh: name };
    }).map((sentence) => sentence[language]);
  }, [assessment, coverage, figure, names, language]);
  if (told.length === 0) return null;
  const label = text
    ? say('lossFigures.qualityCount', { count: told.length })
    : say('lossFigures.qualityOf', { figure: say(`lossFigures.qualityFigures.${figure}`) });
  return (
    <PopoverButton label={label} icon="info" text={text}>
      <ul className="quality-notes">
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </PopoverButton>
  );
}

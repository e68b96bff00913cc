import type { FigureSource } from '../../chart/figure/FigureSpec.ts';
import type { ChartSpec } from '../../chart/spec.ts';
import type { Language } from '../../words/language.ts';
import { numberLocale } from '../../words/numbers.ts';
import type { FigureKind, State } from '../state.ts';
import { figureFrame } from './figureFrame.ts';
import { figureSpec } from './figureSpec.ts';
import { rankingSpec } from './rankingSpec.ts';

/** A figure of the loss screen in both languages; null before the first answer. */
export function lossFigureSource(state: State, kind: FigureKind): FigureSource | null {
  // The series on screen may be that of one country; the other figures are of the set.
  const assessment =
    kind === 'series' ? (state.areaAssessment ?? state.assessment) : state.assessment;
  if (state.opening.kind !== 'done' || assessment === null) return null;
  const opened = state.opening.value;
  const { settings, programVersion, choices } = state;
  const locale = numberLocale(settings.numbers, settings.systemLocale);
  const inputs = (language: Language) => ({
    opened,
    assessment,
    language,
    locale,
    programVersion,
  });
  const area = assessment === state.areaAssessment ? choices.chosenArea : null;
  const shown = (language: Language): ChartSpec =>
    figureSpec(kind, inputs(language), choices.baseMap, area, {
      choices: choices.lossFigures,
      answers: state.lossFigures,
    });
  const whole = (language: Language): ChartSpec =>
    rankingSpec(figureFrame(inputs(language)), assessment, Number.POSITIVE_INFINITY);
  return {
    shown: { en: shown('en'), zh: shown('zh') },
    whole: kind === 'ranking' ? { en: whole('en'), zh: whole('zh') } : null,
  };
}

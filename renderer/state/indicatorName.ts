import type { IndicatorMeasure } from '../../analysis/losses/indicators/indicatorQuestion.ts';
import { measureWords } from '../../analysis/losses/sentences/measureWords.ts';
import type { Language } from '../words/language.ts';

/** The name of a measure at the head of a line or a list, with its price level. */
export function indicatorName(measure: IndicatorMeasure, language: Language): string {
  const name = measureWords[measure].name[language];
  return `${name.charAt(0).toLocaleUpperCase('en')}${name.slice(1)}`;
}

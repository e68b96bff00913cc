import type { Language } from '../words/language.ts';
import type { NumberStyle } from '../words/numbers.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** What a person sets once for every question. */
export interface Settings {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly numbers: NumberStyle;
}

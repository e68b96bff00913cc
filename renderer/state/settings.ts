import type { Language } from '../words/language.ts';
import type { NumberStyle } from '../words/numbers.ts';
import type { PanelWidths } from './panels.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** What a person sets once for every question, and what the system says beside it. */
export interface Settings {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly numbers: NumberStyle;
  /** The system's locale: numbers follow it unless a person says otherwise. */
  readonly systemLocale: string;
  /** Whether the tour was taken or turned down: it is offered once. */
  readonly tourOffered: boolean;
  readonly panels: PanelWidths;
}

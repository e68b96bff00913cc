import type { FigureSource } from '../chart/figure/FigureSpec.ts';
import type { ChartSpec } from '../chart/spec.ts';
import type { Language } from '../words/language.ts';

/** A figure that shows all there is, in both languages; null where it cannot be drawn. */
export function inBothLanguages(
  make: (language: Language) => ChartSpec | null,
): FigureSource | null {
  const en = make('en');
  const zh = make('zh');
  return en === null || zh === null ? null : { shown: { en, zh }, whole: null };
}

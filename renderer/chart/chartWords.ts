import { charts as chartsEn } from '../words/en/charts.ts';
import { figures as figuresEn } from '../words/en/figures.ts';
import { charts as chartsZh } from '../words/zh/charts.ts';
import { figures as figuresZh } from '../words/zh/figures.ts';
import type { FigureLanguage } from './spec.ts';

/** The fixed words of the scene kinds, and why a value is missing, by the language of the figure. */
export const chartWords = {
  en: { ...chartsEn.chart, missing: figuresEn.missing },
  zh: { ...chartsZh.chart, missing: figuresZh.missing },
} as const satisfies Readonly<Record<FigureLanguage, object>>;

/**
 * Puts facts into a text; a fact that is not given stays as its place.
 *
 * @example `fill('{{runs}} runs', { runs: 500 })` // 500 runs
 */
export function fill(text: string, facts: Readonly<Record<string, string | number>>): string {
  return text.replace(/{{(\w+)}}/g, (place, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : place,
  );
}

import type { FigureSpec } from '../chart/figure/FigureSpec.ts';
import { figureWords } from '../chart/figureWords.ts';
import { rulesOf } from '../chart/rulesOf.ts';
import type { LoadedMap } from '../chart/shapes/LoadedMap.ts';
import type { ChartSpec } from '../chart/spec.ts';

/** The lines under a figure by the part they belong to; a map's own lines cannot be left out. */
export interface FootLines {
  readonly note: readonly string[];
  readonly map: readonly string[];
  readonly source: readonly string[];
  readonly credit: readonly string[];
}

/** All lines that can stand under a figure. */
export function footLines(spec: ChartSpec, map: LoadedMap | null): FootLines {
  const words = figureWords[spec.language];
  const print = (lines: readonly string[]) =>
    lines.map((line) => drawable(line, spec.language)).filter((line) => line !== '');
  const foot = rulesOf(spec).foot?.(spec, map) ?? [];
  const ofMap = 'baseMap' in spec;
  return {
    note: print(ofMap ? spec.notes : [...spec.notes, ...foot]),
    map: print(ofMap ? foot : []),
    source: print([
      `${words.source}${words.colon}${spec.source}`,
      `${words.licence}${words.colon}${spec.licence}`,
    ]),
    credit: print([spec.credit]),
  };
}

/** The line under the title: what is shown, and the years unless the title tells them. */
export function subtitleLine(spec: ChartSpec, hasTitle = true): string {
  const { subtitle, period, language, title } = spec;
  const isTold = subtitle.includes(period) || (hasTitle && title.includes(period));
  if (subtitle !== '' && isTold) return drawable(subtitle, language);
  const years = language === 'zh' && YEARS.test(period) ? `${period}年` : period;
  return drawable(subtitle === '' ? years : figureWords[language].list(subtitle, years), language);
}

/** A year, or the first and the last of some. */
const YEARS = /^\d{4}(?:—\d{4})?$/;

/** The line under the title as the author wrote it, or the made one. */
export function printedSubtitle({ chart, texts, parts }: FigureSpec): string {
  const hasTitle = parts.title && texts.title === null;
  return texts.subtitle === null
    ? subtitleLine(chart, hasTitle)
    : drawable(texts.subtitle, chart.language);
}

/** In English figures, quotation marks and dots in the width of Latin letters: the font's own are as
 * wide as a Chinese character. */
export function drawable(text: string, language: ChartSpec['language']): string {
  if (language === 'zh') return text;
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll('…', '...');
}

import { figureWords } from '../chart/figureWords.ts';
import { rulesOf } from '../chart/rulesOf.ts';
import type { LoadedMap } from '../chart/shapes/LoadedMap.ts';
import type { ChartSpec } from '../chart/spec.ts';

/** The lines under a figure, in the order they are printed. */
export function footLines(spec: ChartSpec, map: LoadedMap | null): string[] {
  const words = figureWords[spec.language];
  const lines = [
    ...spec.notes,
    ...(rulesOf(spec).foot?.(spec, map) ?? []),
    `${words.source}${words.colon}${spec.source}`,
    `${words.licence}${words.colon}${spec.licence}`,
    spec.credit,
  ];
  return lines.map((line) => drawable(line, spec.language)).filter((line) => line !== '');
}

/** The line under the title: what is shown, and the years. */
export function subtitleLine({ subtitle, period, language }: ChartSpec): string {
  if (subtitle === '' || subtitle.includes(period)) return drawable(subtitle || period, language);
  return drawable(figureWords[language].list(subtitle, period), language);
}

/** In English figures, quotation marks and dots in the width of Latin letters: the font's own are as
 * wide as a Chinese character. */
export function drawable(text: string, language: ChartSpec['language']): string {
  if (language === 'zh') return text;
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll('…', '...');
}

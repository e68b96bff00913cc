import { figureWords } from '../chart/figureWords.ts';
import type { LoadedMap } from '../chart/shapes/LoadedMap.ts';
import type { ChartSpec, ChoroplethSpec } from '../chart/spec.ts';

/** Names of the areas that the base map has neither an outline nor a marker of. */
function notOnMap(spec: ChoroplethSpec, { file }: LoadedMap): string[] {
  const drawn = new Set(
    [...file.geometry.shapes, ...file.geometry.markers].map(({ code }) => code),
  );
  return spec.areas.filter(({ area }) => !drawn.has(area)).map(({ label }) => label);
}

/** The lines under a figure, in the order they are printed. */
export function footLines(spec: ChartSpec, map: LoadedMap | null): string[] {
  const words = figureWords[spec.language];
  const lines = [...spec.notes];
  if (spec.kind === 'ranking' && spec.areas.length < spec.ranked) {
    lines.push(words.ofRanked(spec.areas.length, spec.ranked));
  }
  if (spec.kind === 'choropleth') {
    const { credit, mapNumber, reviewed } = spec.baseMap;
    const parts = [
      `${words.map}${words.colon}${credit}`,
      ...(mapNumber === null ? [] : [`${words.mapNumber}${words.colon}${mapNumber}`]),
      ...(reviewed ? [] : [words.schematic]),
    ];
    lines.push(parts.join(words.stop).trim());
    const unseen = map === null ? [] : notOnMap(spec, map);
    if (unseen.length > 0) {
      lines.push(`${words.notOnMap}${words.colon}${unseen.join(words.comma)}`);
    }
  }
  lines.push(
    `${words.source}${words.colon}${spec.source}`,
    `${words.licence}${words.colon}${spec.licence}`,
    spec.credit,
  );
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

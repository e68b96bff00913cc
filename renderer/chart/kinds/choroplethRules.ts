import { figureWords } from '../figureWords.ts';
import type { KindRules } from '../KindRules.ts';
import type { LegendEntry } from '../LegendEntry.ts';
import type { LoadedMap } from '../shapes/LoadedMap.ts';
import type { ChoroplethSpec } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';
import { areaColumns } from './areaColumns.ts';
import { areaSummary } from './areaSummary.ts';
import { AREA_SERIES, choropleth } from './choropleth.ts';
import { classEntries, classHeading } from './classLegend.ts';

function entries(spec: ChoroplethSpec, theme: ChartTheme): readonly LegendEntry[] {
  const words = figureWords[spec.language];
  const hatched = { shape: 'hatched', colour: theme.gapLine, label: words.noData } as const;
  const isValued = spec.areas.some(({ value }) => typeof value === 'number');
  return [
    ...(isValued ? classEntries(spec, spec.classes, theme) : []),
    ...(spec.areas.some(({ value }) => typeof value !== 'number') ? [hatched] : []),
    { shape: 'patch', colour: theme.land, label: words.notInSet },
  ];
}

/** Names of the areas that the base map has neither an outline nor a marker of. */
function notOnMap(spec: ChoroplethSpec, { file }: LoadedMap): string[] {
  const drawn = new Set(
    [...file.geometry.shapes, ...file.geometry.markers].map(({ code }) => code),
  );
  return spec.areas.filter(({ area }) => !drawn.has(area)).map(({ label }) => label);
}

function foot(spec: ChoroplethSpec, map: LoadedMap | null): readonly string[] {
  const words = figureWords[spec.language];
  const { credit, mapNumber, reviewed } = spec.baseMap;
  const parts = [
    `${words.map}${words.colon}${credit}`,
    ...(mapNumber === null ? [] : [`${words.mapNumber}${words.colon}${mapNumber}`]),
    ...(reviewed ? [] : [words.schematic]),
  ];
  const unseen = map === null ? [] : notOnMap(spec, map);
  return [
    parts.join(words.stop).trim(),
    ...(unseen.length === 0 ? [] : [`${words.notOnMap}${words.colon}${unseen.join(words.comma)}`]),
  ];
}

/** A map coloured by class. */
export const choroplethRules: KindRules<ChoroplethSpec> = {
  fileName: 'map',
  draw: choropleth,
  legend: (spec, theme) => ({
    heading: classHeading(spec, spec.classes),
    entries: entries(spec, theme),
  }),
  summary: (spec) => areaSummary(spec, spec.areas),
  columns: (spec) => areaColumns(spec, spec.areas),
  height: (_, width, __, map) =>
    map === null ? width / 2 : (width * map.file.geometry.height) / map.file.geometry.width,
  texts: (spec) => [spec.baseMap.credit, ...spec.areas.map(({ label }) => label)],
  foot,
  marks: {
    series: () => [AREA_SERIES],
    target: (spec, name) =>
      spec.areas.some(({ area }) => area === name) ? { kind: 'area', area: name } : null,
    names: (_, target) => (target.kind === 'area' ? [target.area] : []),
  },
};

import type { BaseMap } from '../specs/baseMap.ts';
import type { FigureSpec } from './FigureSpec.ts';

/** What keeps a figure from being exported for publication in China. */
export type PublicationFault = 'no-map-number' | 'no-chinese-map';

/** The base map of a figure, with the number that the author states; null without a map. */
export function baseMapOf({ chart, mapNumber }: FigureSpec): BaseMap | null {
  if (!('baseMap' in chart)) return null;
  return mapNumber === null ? chart.baseMap : { ...chart.baseMap, mapNumber };
}

/**
 * What a figure lacks to be published where its author says.
 *
 * Maps published in China print the number of their review and are drawn after the standard map.
 * An override that gives its reason lets the figure pass; the reason goes into its metadata.
 */
export function publicationFaults(figure: FigureSpec): readonly PublicationFault[] {
  const map = baseMapOf(figure);
  const { publication } = figure;
  if (map === null || publication.kind !== 'china') return [];
  if (publication.override !== null && publication.override.trim() !== '') return [];
  return [
    ...(map.id === 'chinese-standard' ? [] : (['no-chinese-map'] as const)),
    ...(map.mapNumber === null ? (['no-map-number'] as const) : []),
  ];
}

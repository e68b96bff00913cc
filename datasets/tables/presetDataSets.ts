import { isHistory } from './publishedHistory.ts';

/** The bundled data sets that the raw table of each preset is made of, by the recipe's code. */
export const presetDataSets: Readonly<Record<string, readonly string[]>> = {
  'inform-risk-2025': ['inform-2025'],
  'multi-hazard-index': ['inform-2025'],
  'world-risk-index': ['world-risk-index'],
  'human-development-index': ['human-development'],
  'belt-and-road-loss-index': ['emdat-losses', 'economy', 'country-sets'],
};

/** The bundled data sets behind a table: that of a preset, or a published history. */
export function dataSetsBehind(code: string): readonly string[] {
  return Object.hasOwn(presetDataSets, code)
    ? (presetDataSets[code] ?? [])
    : isHistory(code)
      ? [code]
      : [];
}

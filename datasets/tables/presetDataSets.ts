/** The bundled data sets that the raw table of each preset is made of, by the recipe's code. */
export const presetDataSets: Readonly<Record<string, readonly string[]>> = {
  'inform-risk-2025': ['inform-2025'],
  'multi-hazard-index': ['inform-2025'],
  'world-risk-index': ['world-risk-index'],
  'human-development-index': ['human-development'],
  'belt-and-road-loss-index': ['emdat-losses', 'economy', 'country-sets'],
};

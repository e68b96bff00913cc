/** The levels of nodes that have words; a person's own recipe may invent others. */
export const nodeLevels = [
  'index',
  'dimension',
  'category',
  'sub-category',
  'component',
  'sub-component',
  'indicator',
  'quality',
  'series',
] as const;

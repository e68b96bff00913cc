/** Methods of normalisation whose limits do not come from the data: each area is scored by itself. */
export const fixedScales: ReadonlySet<string> = new Set([
  'goalposts',
  'linear',
  'categorical',
  'bands',
  'none',
]);

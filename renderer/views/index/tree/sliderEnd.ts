/**
 * The greatest weight that the sliders of siblings reach: four times the mean of their published
 * weights, or the next power of ten where a weight in use is greater, such as one typed as per cent.
 *
 * @param published - weights of the recipe as it was opened
 * @param inUse     - weights as they are now
 * @returns above zero
 * @cost O(siblings)
 * @example `sliderEnd([1, 1], [50, 30])` // 100
 */
export function sliderEnd(published: readonly number[], inUse: readonly number[]): number {
  const sum = published.reduce((total, each) => total + each, 0);
  const usual = sum === 0 ? 4 : (4 * sum) / published.length;
  const greatest = Math.max(0, ...inUse);
  if (greatest <= usual) return usual;
  let end = 1;
  while (end < greatest) end *= 10;
  return end;
}

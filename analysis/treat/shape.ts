/** Sample skewness and excess kurtosis (type 2, as in spreadsheets); NaN where they are undefined. */
export interface Shape {
  readonly skewness: number;
  readonly kurtosis: number;
}

/**
 * Skewness and kurtosis of a column in two passes: both are wanted for every column, again and again.
 *
 * Sums are compensated without branches (Knuth's two-sum). The loops count rows, because walking a
 * typed array with `for … of` takes four times as long.
 *
 * @param values - n numbers, NaN at a gap
 * @returns both; NaN with fewer than three or four values, or where all are equal
 * @cost O(n)
 * @source joanes1998, estimators G1 and G2
 * @example shape(new Float64Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 100])) // 3.1189, 9.7992
 */
export function shape(values: Float64Array): Shape {
  const rows = values.length;
  let total = 0;
  let lost = 0;
  let count = 0;
  let row = 0;
  while (row < rows) {
    const value = values[row] ?? Number.NaN;
    row += 1;
    if (Number.isNaN(value)) continue;
    count += 1;
    const next = total + value;
    const part = next - total;
    lost += total - (next - part) + (value - part);
    total = next;
  }
  const centre = (total + lost) / count;
  let squares = 0;
  let squaresLost = 0;
  let cubes = 0;
  let cubesLost = 0;
  let fourths = 0;
  let fourthsLost = 0;
  row = 0;
  while (row < rows) {
    const difference = (values[row] ?? Number.NaN) - centre;
    row += 1;
    if (Number.isNaN(difference)) continue;
    const square = difference * difference;
    const cube = square * difference;
    const fourth = square * square;
    let next = squares + square;
    let part = next - squares;
    squaresLost += squares - (next - part) + (square - part);
    squares = next;
    next = cubes + cube;
    part = next - cubes;
    cubesLost += cubes - (next - part) + (cube - part);
    cubes = next;
    next = fourths + fourth;
    part = next - fourths;
    fourthsLost += fourths - (next - part) + (fourth - part);
    fourths = next;
  }
  const second = squares + squaresLost;
  if (count < 3 || !(second > 0)) return { skewness: Number.NaN, kurtosis: Number.NaN };
  const third = cubes + cubesLost;
  const population = (Math.sqrt(count) * third) / (second * Math.sqrt(second));
  const skewness = (population * Math.sqrt(count * (count - 1))) / (count - 2);
  if (count < 4) return { skewness, kurtosis: Number.NaN };
  const ratio = (count * (fourths + fourthsLost)) / (second * second);
  const kurtosis = (((count + 1) * (ratio - 3) + 6) * (count - 1)) / ((count - 2) * (count - 3));
  return { skewness, kurtosis };
}

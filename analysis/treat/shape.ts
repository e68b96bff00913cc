/** Sample skewness and excess kurtosis (type 2, as in spreadsheets); NaN where they are undefined. */
export interface Shape {
  readonly skewness: number;
  readonly kurtosis: number;
}

/**
 * Skewness and kurtosis of a column in two passes: both are wanted for every column, again and again.
 *
 * @param values - n numbers, NaN at a gap
 * @returns both; NaN with fewer than three or four values, or where all are equal
 * @cost O(n)
 * @source joanes1998, estimators G1 and G2
 * @example shape(new Float64Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 100])) // 3.1189, 9.7992
 */
export function shape(values: Float64Array): Shape {
  let total = 0;
  let lost = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
    count += 1;
  }
  const centre = (total + lost) / count;
  let squares = 0;
  let squaresLost = 0;
  let cubes = 0;
  let cubesLost = 0;
  let fourths = 0;
  let fourthsLost = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const difference = value - centre;
    const square = difference * difference;
    const cube = square * difference;
    const fourth = square * square;
    let next = squares + square;
    squaresLost += squares >= square ? squares - next + square : square - next + squares;
    squares = next;
    next = cubes + cube;
    cubesLost += Math.abs(cubes) >= Math.abs(cube) ? cubes - next + cube : cube - next + cubes;
    cubes = next;
    next = fourths + fourth;
    fourthsLost += fourths >= fourth ? fourths - next + fourth : fourth - next + fourths;
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

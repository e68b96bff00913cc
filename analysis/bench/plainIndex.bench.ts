/**
 * The default chain in plain typed arrays: no trace, no reasons of gaps, no settings, no checks. The
 * yardstick of the benchmark, timed in the same run.
 */
export interface PlainInput {
  readonly rows: number;
  /** k raw columns, NaN at a gap. */
  readonly columns: readonly Float64Array[];
  /** Denominator of each column, or nothing. */
  readonly denominators: readonly (Float64Array | undefined)[];
  readonly groups: Int32Array;
  readonly directions: readonly number[];
  /** For each parent, children before parents: places of the children and their weights. */
  readonly parents: readonly {
    readonly children: readonly number[];
    readonly weights: readonly number[];
  }[];
}

/** All columns up to normalised ones. */
export function plainNormalised(input: PlainInput): readonly Float64Array[] {
  const { rows, columns, denominators, groups, directions } = input;
  const made = columns.map((column, k) => {
    const by = denominators[k];
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      values[row] = by === undefined ? (column[row] ?? 0) : (column[row] ?? 0) / (by[row] ?? 0);
    }
    return values;
  });
  const lacking = new Int32Array(rows);
  for (const values of made) {
    for (let row = 0; row < rows; row++)
      if (Number.isNaN(values[row])) lacking[row] = (lacking[row] ?? 0) + 1;
  }
  for (const values of made) {
    for (let row = 0; row < rows; row++) {
      if (1 - (lacking[row] ?? 0) / columns.length < 2 / 3) values[row] = Number.NaN;
    }
  }
  return made.map((values, k) => {
    fillMedians(values, groups, lacking, columns.length);
    const treated = winsorised(values);
    return minMaxed(treated, directions[k] ?? 1);
  });
}

function fillMedians(
  values: Float64Array,
  groups: Int32Array,
  lacking: Int32Array,
  size: number,
): void {
  const medians = new Map<number, number>();
  for (let row = 0, rows = values.length; row < rows; row++) {
    if (!Number.isNaN(values[row]) || 1 - (lacking[row] ?? 0) / size < 2 / 3) continue;
    const group = groups[row] ?? -1;
    let median = medians.get(group);
    if (median === undefined) {
      const members: number[] = [];
      for (let other = 0, rows = values.length; other < rows; other++) {
        if (groups[other] === group && !Number.isNaN(values[other]))
          members.push(values[other] ?? 0);
      }
      members.sort((one, two) => one - two);
      const half = members.length >>> 1;
      median =
        members.length % 2 === 1
          ? (members[half] ?? Number.NaN)
          : ((members[half - 1] ?? Number.NaN) + (members[half] ?? Number.NaN)) / 2;
      medians.set(group, median);
    }
    values[row] = median;
  }
}

function passes(values: Float64Array): readonly [boolean, number] {
  let total = 0;
  let count = 0;
  for (let row = 0, rows = values.length; row < rows; row++) {
    const value = values[row] ?? Number.NaN;
    if (!Number.isNaN(value)) {
      total += value;
      count += 1;
    }
  }
  const mean = total / count;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let row = 0, rows = values.length; row < rows; row++) {
    const d = (values[row] ?? Number.NaN) - mean;
    if (Number.isNaN(d)) continue;
    second += d * d;
    third += d * d * d;
    fourth += d * d * d * d;
  }
  const skew =
    (((Math.sqrt(count) * third) / (second * Math.sqrt(second))) * Math.sqrt(count * (count - 1))) /
    (count - 2);
  const ratio = (count * fourth) / (second * second);
  const kurt = (((count + 1) * (ratio - 3) + 6) * (count - 1)) / ((count - 2) * (count - 3));
  return [Math.abs(skew) < 2 || kurt < 3.5, skew];
}

function winsorised(source: Float64Array): Float64Array {
  let [passed, skew] = passes(source);
  if (passed) return source;
  const values = source.slice();
  const moved = new Set<number>();
  while (!passed && moved.size < 5) {
    const side = skew >= 0 ? 1 : -1;
    let most = Number.NEGATIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    for (let row = 0, rows = values.length; row < rows; row++) {
      const value = side * (values[row] ?? Number.NaN);
      if (value > most) {
        next = most;
        most = value;
      } else if (value < most && value > next) next = value;
    }
    for (let row = 0, rows = values.length; row < rows; row++) {
      if (side * (values[row] ?? Number.NaN) === most) {
        values[row] = side * next;
        moved.add(row);
      }
    }
    [passed, skew] = passes(values);
  }
  if (passed) return values;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let row = 0, rows = source.length; row < rows; row++) {
    const value = source[row] ?? Number.NaN;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  for (let row = 0, rows = source.length; row < rows; row++) {
    values[row] = Math.log((source[row] ?? Number.NaN) - least + 0.01 * (greatest - least));
  }
  return values;
}

function minMaxed(values: Float64Array, direction: number): Float64Array {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let row = 0, rows = values.length; row < rows; row++) {
    const value = direction * (values[row] ?? Number.NaN);
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const scores = new Float64Array(values.length);
  for (let row = 0, rows = values.length; row < rows; row++) {
    scores[row] = ((direction * (values[row] ?? Number.NaN) - least) / (greatest - least)) * 100;
  }
  return scores;
}

/** All upper columns from normalised ones. */
export function plainUpper(
  input: PlainInput,
  normalised: readonly Float64Array[],
  factor = 1,
): readonly Float64Array[] {
  const all = [...normalised];
  for (const { children, weights } of input.parents) {
    const total = new Float64Array(input.rows);
    const share = new Float64Array(input.rows);
    children.forEach((child, place) => {
      const values = all[child];
      const weight = (weights[place] ?? 1) * (place === 0 ? factor : 1);
      if (values === undefined) return;
      for (let row = 0; row < input.rows; row++) {
        const value = values[row] ?? Number.NaN;
        if (Number.isNaN(value)) continue;
        total[row] = (total[row] ?? 0) + weight * value;
        share[row] = (share[row] ?? 0) + weight;
      }
    });
    for (let row = 0; row < input.rows; row++) total[row] = (total[row] ?? 0) / (share[row] ?? 0);
    all.push(total);
  }
  return all;
}

/** Ranks of the last column. */
export function plainRanks(scores: Float64Array): Int32Array {
  const order = Array.from(scores.keys()).sort(
    (one, two) => (scores[two] ?? 0) - (scores[one] ?? 0),
  );
  const ranks = new Int32Array(scores.length);
  order.forEach((row, place) => {
    const before = order[place - 1];
    ranks[row] =
      before !== undefined && scores[before] === scores[row] ? (ranks[before] ?? 0) : place + 1;
  });
  return ranks;
}

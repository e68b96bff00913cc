/** Pairs of areas in plain loops, no gaps, no settings: yardsticks for rank correlation and Copeland. */

/** Kendall's tau-b of all pairs of columns, every pair of areas compared. */
export function plainKendall(columns: readonly Float64Array[]): readonly (readonly number[])[] {
  return columns.map((a) =>
    columns.map((b) => {
      let score = 0;
      let untiedA = 0;
      let untiedB = 0;
      for (let row = 1, rows = a.length; row < rows; row++) {
        const [ofA, ofB] = [a[row] ?? 0, b[row] ?? 0];
        for (let other = 0; other < row; other++) {
          const x = Math.sign(ofA - (a[other] ?? 0));
          const y = Math.sign(ofB - (b[other] ?? 0));
          score += x * y;
          untiedA += x * x;
          untiedB += y * y;
        }
      }
      return score / Math.sqrt(untiedA * untiedB);
    }),
  );
}

/** Copeland's scores, every area compared with every other one. */
export function plainCopeland(
  columns: readonly Float64Array[],
  weights: readonly number[],
): Float64Array {
  const rows = columns[0]?.length ?? 0;
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let other = 0; other < rows; other++) {
      let lead = 0;
      columns.forEach((values, place) => {
        const difference = (values[row] ?? 0) - (values[other] ?? 0);
        lead += (weights[place] ?? 0) * Math.sign(difference);
      });
      scores[row] = (scores[row] ?? 0) + Math.sign(lead);
    }
  }
  return scores;
}

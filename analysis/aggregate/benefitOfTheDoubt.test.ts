import { expect, it } from 'vitest';
import { column } from '../column.ts';
import { random } from '../stats/random.ts';
import { inBestLight } from '../weight/benefitOfTheDoubt.ts';
import { benefitOfTheDoubt } from './benefitOfTheDoubt.ts';

/** Scores of three children; the share of gaps is one in eight. */
function scoresOf(areas: number): readonly (readonly (number | 'no-data')[])[] {
  const draws = random(11);
  return [0, 1, 2].map(() =>
    Array.from({ length: areas }, () => (draws.integer(8) === 0 ? 'no-data' : draws.uniform())),
  );
}

it('measures an area on those that none surpasses, and scores it as on all of them', () => {
  const scores = scoresOf(60);
  const made = benefitOfTheDoubt(scores.map(column), new Float64Array([1, 1, 1]));
  if (!made.ok) throw new Error(made.failure.message);
  const tops = scores.map((each) => Math.max(...each.filter((score) => typeof score === 'number')));
  const scaled = (row: number, child: number): number => {
    const score = scores[child]?.[row];
    return typeof score === 'number' ? score / (tops[child] ?? 1) : Number.NaN;
  };
  for (let row = 0; row < 60; row += 1) {
    const present = [0, 1, 2].filter((child) => !Number.isNaN(scaled(row, child)));
    const of = (area: number) => Float64Array.from(present, (child) => scaled(area, child));
    const all = Array.from({ length: 60 }, (_, area) => of(area));
    const whole = all.filter((each) => !each.some(Number.isNaN));
    const found = made.value.values[row] ?? Number.NaN;
    if (present.length === 0) {
      expect(found).toBeNaN();
      continue;
    }
    const best = inBestLight(of(row), whole, 0, 1);
    expect(found).toBeCloseTo(best.ok ? best.value.score : Number.NaN, 9);
  }
});

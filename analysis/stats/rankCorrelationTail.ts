import { exp } from '../math.ts';
import { at } from './at.ts';
import { normalCumulative } from './normalDistribution.ts';

/**
 * The exact two-sided p-value of Kendall's score for n values without ties.
 *
 * @param score - concordant minus discordant pairs
 * @param count - n
 * @returns from 0 to 1
 * @cost O(n^3)
 * @source kendall1970, chapter 5
 * @example kendallExact(6, 4) // 0.08333333333333333
 */
export function kendallExact(score: number, count: number): number {
  const most = (count * (count - 1)) / 2;
  let shares = new Float64Array(most + 1);
  shares[0] = 1;
  for (let size = 2; size <= count; size += 1) {
    const next = new Float64Array(most + 1);
    let window = 0;
    for (let inversions = 0; inversions <= most; inversions += 1) {
      window += at(shares, inversions);
      if (inversions >= size) window -= at(shares, inversions - size);
      next[inversions] = window / size;
    }
    shares = next;
  }
  const inversions = (most - Math.abs(score)) / 2;
  let tail = 0;
  for (let k = 0; k <= inversions; k += 1) tail += at(shares, k);
  return Math.min(1, 2 * tail);
}

/**
 * The probability that the squared rank differences add up to at least a value, for n values
 * without ties in random order.
 *
 * @param squares - even whole number from 0 to n (n^2 - 1) / 3
 * @param count - n, at least two
 * @returns from 0 to 1; exact up to nine, an Edgeworth series above
 * @cost O(1), up to nine values O(n!)
 * @source best1975, algorithm AS 89
 * @example spearmanTail(2, 3) // 0.8333333333333334
 */
export function spearmanTail(squares: number, count: number): number {
  const greatest = (count * (count * count - 1)) / 3;
  if (squares <= 0) return 1;
  if (squares > greatest) return 0;
  if (count <= 9) return shareOfOrders(squares, count);
  const b = 1 / count;
  const x = (6 * (squares - 1) * b * (1 / (count * count - 1)) - 1) * Math.sqrt(1 / b - 1);
  const y = x * x;
  const innermost = 0.0072 - 0.0831 * b + y * b * (0.0131 - 4.6e-4 * y);
  const inner = 0.0879 + 0.0151 * b - y * innermost;
  const outer = -0.0758 + b * (0.1033 + 0.3932 * b) - y * b * inner;
  const series = x * b * (0.2274 + b * (0.2531 + 0.1745 * b) + y * outer);
  return Math.min(1, Math.max(0, series / exp(y / 2) + normalCumulative(-x)));
}

function shareOfOrders(squares: number, count: number): number {
  const used = new Uint8Array(count);
  let reached = 0;
  let orders = 0;
  const place = (row: number, total: number): void => {
    if (row === count) {
      orders += 1;
      if (total >= squares) reached += 1;
      return;
    }
    for (let rank = 0; rank < count; rank += 1) {
      if (at(used, rank) === 1) continue;
      used[rank] = 1;
      place(row + 1, total + (row - rank) * (row - rank));
      used[rank] = 0;
    }
  };
  place(0, 0);
  return reached / orders;
}

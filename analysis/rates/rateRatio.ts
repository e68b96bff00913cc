import { failure, type Result, success } from '../failure.ts';
import { betainc, betaincinv, exp, gammaln, ln } from '../math.ts';
import { root } from '../stats/root.ts';

/** Two rates compared. */
export interface RateRatio {
  /** First rate over second rate; infinite when the second has no events. */
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
  /** Two-sided, exact. */
  readonly pValue: number;
}

/** Events in a time. */
export interface CountedEvents {
  readonly count: number;
  readonly exposure: number;
}

/**
 * Compares the rates of events in two periods exactly.
 *
 * Given how many events there were in all, those of the first period follow a binomial
 * distribution. The p-value adds the chances of all splits that are no likelier than the one seen.
 *
 * @param first - events and exposure of one period
 * @param second - events and exposure of the other
 * @param confidence - of the interval, 0 to 1
 * @returns ratio of rates with interval and p-value
 * @fails bad-input  a count is no whole number of at least zero, or an exposure not above zero
 * @fails too-few-values  no events in either period
 * @cost O(events)
 * @source clopper1934
 * @source przyborowski1940
 * @example `rateRatio({ count: 12, exposure: 100 }, { count: 20, exposure: 110 })` has ratio 0.66
 */
export function rateRatio(
  first: CountedEvents,
  second: CountedEvents,
  confidence = 0.95,
): Result<RateRatio> {
  const bad = [first, second].some(
    ({ count, exposure }) => !Number.isSafeInteger(count) || count < 0 || !(exposure > 0),
  );
  if (bad) {
    return failure(
      'bad-input',
      'rateRatio',
      'rateRatio needs whole counts of at least zero and exposures above zero',
    );
  }
  const events = first.count + second.count;
  if (events === 0) {
    return failure('too-few-values', 'rateRatio', 'rateRatio needs an event in either period');
  }
  const outside = (1 - confidence) / 2;
  const low = first.count === 0 ? 0 : betaQuantile(outside, first.count, second.count + 1);
  const high = second.count === 0 ? 1 : betaQuantile(1 - outside, first.count + 1, second.count);
  const toRatio = (share: number): number =>
    share === 1
      ? Number.POSITIVE_INFINITY
      : ((share / (1 - share)) * second.exposure) / first.exposure;
  return success({
    ratio: first.count / first.exposure / (second.count / second.exposure),
    lower: toRatio(low),
    upper: toRatio(high),
    pValue: twoSided(first.count, events, first.exposure / (first.exposure + second.exposure)),
  });
}

/** A quantile of the beta distribution, its last digits set by halving around the first answer. */
function betaQuantile(probability: number, a: number, b: number): number {
  const start = betaincinv(probability, a, b);
  const off = (x: number): number => betainc(x, a, b) - probability;
  const found = root(off, Math.max(0, start * (1 - 1e-6)), Math.min(1, start * (1 + 1e-6)));
  return found.ok ? found.value : start;
}

function twoSided(count: number, events: number, share: number): number {
  const chance = (k: number): number =>
    exp(
      gammaln(events + 1) -
        gammaln(k + 1) -
        gammaln(events - k + 1) +
        k * ln(share) +
        (events - k) * ln(1 - share),
    );
  const limit = chance(count) * (1 + 1e-7);
  let total = 0;
  for (let k = 0; k <= events; k += 1) {
    const one = chance(k);
    if (one <= limit) total += one;
  }
  return Math.min(1, total);
}

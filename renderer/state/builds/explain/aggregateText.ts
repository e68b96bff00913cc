import type { AggregateSettings } from '../../../../analysis/aggregate/settings.ts';

/** A child's score with its weight, both as they are put into the formula. */
export interface Term {
  readonly score: number;
  readonly weight: number;
}

/**
 * The formula of an aggregate with its numbers put in, without its result.
 *
 * @param settings - the method
 * @param terms -    children that are there
 * @param write -    writes a number
 * @returns null for methods that look at all areas at once: they have no formula of one area
 * @example `aggregateText({ method: 'maximum' }, [{ score: 2, weight: 1 }], String)` // 'max(2)'
 */
export function aggregateText(
  settings: AggregateSettings,
  terms: readonly Term[],
  write: (value: number) => string,
): string | null {
  const sum = terms.reduce((total, { weight }) => total + weight, 0);
  const equal = terms.every(({ weight }) => weight === terms[0]?.weight);
  const weighed = (text: string, weight: number): string =>
    equal || weight === 1 ? text : `${write(weight)} × ${text}`;
  const total = write(equal ? terms.length : sum);
  const product = (factors: readonly string[]): string => {
    if (equal) return `(${factors.join(' × ')})^(1/${terms.length})`;
    const powers = factors.map((factor, place) => {
      const weight = terms[place]?.weight ?? 1;
      return weight === 1 ? factor : `${factor}^${write(weight)}`;
    });
    return `(${powers.join(' × ')})^(1/${total})`;
  };
  const scores = terms.map(({ score }) => score);
  switch (settings.method) {
    case 'arithmeticMean': {
      const parts = terms.map(({ score, weight }) => weighed(write(score), weight));
      return `(${parts.join(' + ')}) ÷ ${total}`;
    }
    case 'geometricMean':
      return product(scores.map(write));
    case 'informGeometricMean': {
      const greatest = settings.greatest ?? 10;
      const step = greatest === 10 ? '0.9' : `9/${write(greatest)}`;
      const turned = scores.map(
        (score) => `(${step} × (${write(greatest)} − ${write(score)}) + 1)`,
      );
      return greatest === 10
        ? `(10 − ${product(turned)}) ÷ 0.9`
        : `(10 − ${product(turned)}) ÷ 9 × ${write(greatest)}`;
    }
    case 'harmonicMean': {
      const parts = terms.map(
        ({ score, weight }) => `${write(equal ? 1 : weight)}/${write(score)}`,
      );
      return `${total} ÷ (${parts.join(' + ')})`;
    }
    case 'powerMean': {
      // The power of zero is the limit that the powers near it come to.
      if (settings.power === 0) return product(scores.map(write));
      const parts = terms.map(({ score, weight }) =>
        weighed(`${write(score)}^${write(settings.power)}`, weight),
      );
      return `((${parts.join(' + ')}) ÷ ${total})^(1/${write(settings.power)})`;
    }
    case 'median':
    case 'maximum':
    case 'weakestLink': {
      const name = { median: 'median', maximum: 'max', weakestLink: 'min' }[settings.method];
      return `${name}(${scores.map(write).join(', ')})`;
    }
    case 'mazziottaPareto':
    case 'rankMix':
    case 'topsis':
    case 'vikor':
    case 'greyRelational':
    case 'rankSumRatio':
    case 'copeland':
    case 'benefitOfTheDoubt':
      return null;
  }
}

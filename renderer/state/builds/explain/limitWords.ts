import type { Say } from '../../../words/words.ts';

const known = [
  'least',
  'greatest',
  'lower',
  'upper',
  'scale',
  'centre',
  'spread',
  'mean',
  'standardDeviation',
  'count',
  'skewness',
  'kurtosis',
  'from',
  'to',
  'target',
  'reference',
  'steepness',
  'zeroScore',
] as const;

/** The limits that a step used, in words; a name that has none stands for itself. */
export function limitWords(
  limits: Readonly<Record<string, number>>,
  figures: (value: number) => string,
  say: Say,
): string {
  return Object.entries(limits)
    .filter(([, value]) => Number.isFinite(value))
    .map(([name, value]) => {
      const named = known.find((each) => each === name);
      return `${named === undefined ? name : say(`limitName.${named}`)} ${figures(value)}`;
    })
    .join(say('figure.listSeparator'));
}

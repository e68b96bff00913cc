/** Short marks of how a node is made; the whole name stands beside them for those who ask. */
export const aggregateGlyphs = {
  arithmeticMean: 'x̄',
  geometricMean: 'geo',
  informGeometricMean: 'inv',
  harmonicMean: 'har',
  powerMean: 'pow',
  mazziottaPareto: 'mpi',
  median: 'med',
  maximum: 'max',
  weakestLink: 'min',
  rankMix: 'rnk',
  topsis: 'tps',
  vikor: 'vik',
  greyRelational: 'gra',
  rankSumRatio: 'rsr',
  copeland: 'cop',
  benefitOfTheDoubt: 'bod',
} as const;

/** Short marks of how an indicator is put on its scale. */
export const normaliseGlyphs = {
  minMax: '↔',
  zScore: 'z',
  goalposts: '|↔|',
  linear: '∕',
  distanceToMaximum: 'd↑',
  distanceToReference: 'd=',
  distanceToTarget: 'd→',
  fractionOfMaximum: '÷↑',
  rankScore: '#',
  borda: 'bor',
  percentileRank: '%',
  logistic: '∫',
  categorical: 'abc',
  bands: '▤',
  adjustedMazziottaPareto: 'amp',
  none: '=',
} as const;

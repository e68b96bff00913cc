import type { EventRates, PeriodComparison } from '../eventRates.ts';
import { SIGNIFICANCE } from '../trendVerdict.ts';
import { countText, pText, rateText } from './numberWords.ts';
import { linkTo, type Sentence, sentence } from './sentence.ts';
import { intervalWords, trendFigure } from './trendSentences.ts';
import { yearsText } from './yearsText.ts';

/**
 * How often events happen, in words: the rate, whether they cluster, and how two periods compare.
 *
 * @param rates - of yearly counts
 * @returns sentences with their figures
 */
export function rateSentences(rates: EventRates): readonly Sentence[] {
  const { comparison } = rates;
  return [
    rateSentence(rates),
    ...(comparison === undefined ? [] : [comparisonSentence(comparison)]),
  ];
}

function rateSentence({
  events,
  years,
  poisson,
  dispersion,
  negativeBinomial,
}: EventRates): Sentence {
  const counted = linkTo('poisson.events', countText(events));
  const rate = linkTo('poisson.rate', rateText(poisson.rate));
  const interval = intervalWords(
    linkTo('poisson.lower', rateText(poisson.lower)),
    linkTo('poisson.upper', rateText(poisson.upper)),
  );
  const test = dispersion.ok ? dispersion.value : undefined;
  const clusters = test !== undefined && test.pValue < SIGNIFICANCE;
  const index = linkTo('dispersion.index', rateText(test?.index ?? Number.NaN));
  const p = linkTo('dispersion.pValue', pText(test?.pValue ?? Number.NaN));
  const size = negativeBinomial.ok
    ? linkTo('negativeBinomial.size', rateText(negativeBinomial.value.size))
    : undefined;
  const fit = {
    en: size === undefined ? '' : `; negative binomial with k = ${size}`,
    zh: size === undefined ? '' : `；负二项分布k = ${size}`,
  };
  const varied =
    test === undefined
      ? { en: '', zh: '' }
      : clusters
        ? {
            en: ` Their numbers vary ${index} times as much as chance makes them (${p}): they cluster, and the interval is too narrow${fit.en}.`,
            zh: `年际方差为均值的${index}倍（${p}），存在聚集，上述区间偏窄${fit.zh}。`,
          }
        : {
            en: ` Their numbers do not vary beyond chance (variance ${index} times the mean, ${p}).`,
            zh: `年际波动未显著超出随机水平（方差为均值的${index}倍，${p}）。`,
          };
  const linked = {
    en: `${counted} events in ${linkTo('poisson.years', String(years))} years, ${rate} a year${interval.en}.${varied.en}`,
    zh: `${linkTo('poisson.years', String(years))}年共${counted}次，年均${rate}次${interval.zh}。${varied.zh}`,
  };
  return sentence(linked, [
    trendFigure('poisson', 'events', events),
    trendFigure('poisson', 'years', years),
    trendFigure('poisson', 'rate', poisson.rate),
    trendFigure('poisson', 'lower', poisson.lower),
    trendFigure('poisson', 'upper', poisson.upper),
    ...(test === undefined
      ? []
      : [
          trendFigure('dispersion', 'index', test.index),
          trendFigure('dispersion', 'pValue', test.pValue),
        ]),
    ...(negativeBinomial.ok
      ? [trendFigure('negativeBinomial', 'size', negativeBinomial.value.size)]
      : []),
  ]);
}

function comparisonSentence({ first, second, ratio }: PeriodComparison): Sentence {
  const [one, other] = [
    yearsText(first.firstYear, first.lastYear),
    yearsText(second.firstYear, second.lastYear),
  ];
  if (!ratio.ok) {
    const linked = {
      en: `${one.en} cannot be compared with ${other.en}: neither has an event.`,
      zh: `${one.zh}与${other.zh}均无灾害，无法比较。`,
    };
    return sentence(linked, []);
  }
  const { lower, upper, pValue } = ratio.value;
  const times = linkTo('rateRatio.ratio', rateText(ratio.value.ratio));
  const p = linkTo('rateRatio.pValue', pText(pValue));
  const interval = intervalWords(
    linkTo('rateRatio.lower', rateText(lower)),
    linkTo('rateRatio.upper', rateText(upper)),
  );
  const stands = pValue < SIGNIFICANCE;
  const linked = {
    en: `The yearly number of ${one.en} is ${times} times that of ${other.en}${interval.en}; ${stands ? 'beyond' : 'not beyond'} chance (exact ${p}).`,
    zh: `${one.zh}的年均次数为${other.zh}的${times}倍${interval.zh}，差异${stands ? '显著' : '不显著'}（精确检验${p}）。`,
  };
  return sentence(linked, [
    trendFigure('rateRatio', 'ratio', ratio.value.ratio),
    trendFigure('rateRatio', 'lower', lower),
    trendFigure('rateRatio', 'upper', upper),
    trendFigure('rateRatio', 'pValue', pValue),
  ]);
}

import type { LossTrend } from '../lossTrend.ts';
import { SIGNIFICANCE, type TrendVerdict, trendVerdict } from '../trendVerdict.ts';
import { pText, rateText } from './numberWords.ts';
import {
  type Bilingual,
  figure,
  linkTo,
  type Sentence,
  type SentenceFigure,
  sentence,
} from './sentence.ts';

/**
 * What a trend says in words: rise, fall or neither, the slope with its interval, the change of
 * level, and the trend as progress.
 *
 * The test corrected for dependence decides where there is one; within seasons where there are
 * any.
 *
 * @param trend - of a series
 * @param name -  of what it is
 * @param step -  the unit of its times, a year when absent
 * @param amount - a slope in words with its unit, the bare number when absent
 * @returns sentences with their figures
 */
export function trendSentences(
  trend: LossTrend,
  name: Bilingual,
  step: Bilingual = A_YEAR,
  amount: (value: number) => Bilingual = bareNumber,
): readonly Sentence[] {
  return [
    trendSentence(trend, name, { step, amount }),
    changeSentence(trend, step),
    landmarkSentence(trend, { step, amount }),
  ];
}

const A_YEAR: Bilingual = { en: 'a year', zh: '每年' };

/** What Chinese puts behind a time: years are named as such. */
function afterTime(step: Bilingual): string {
  return step === A_YEAR ? '年' : '';
}

/** How the slopes of a trend are said. */
interface SlopeWords {
  readonly step: Bilingual;
  readonly amount: (value: number) => Bilingual;
}

function bareNumber(value: number): Bilingual {
  return { en: rateText(value), zh: rateText(value) };
}

/** A text in both languages, marked as the number of a figure. */
function linked(name: string, { en, zh }: Bilingual): Bilingual {
  return { en: linkTo(name, en), zh: linkTo(name, zh) };
}

/** A number of the table of a trend. */
export function trendFigure(test: string, quantity: string, value: number): SentenceFigure {
  return figure(`${test}.${quantity}`, value, { table: 'trend', key: { test, quantity } });
}

function trendSentence(trend: LossTrend, name: Bilingual, { step, amount }: SlopeWords): Sentence {
  const { mannKendall, hamedRao, yueWang, seasonal, theilSen, series, yearsAsked } = trend;
  const { times } = series;
  const [first, last] = [times[0] ?? Number.NaN, times.at(-1) ?? Number.NaN];
  const corrected = hamedRao.ok ? hamedRao.value.pValue : undefined;
  const inSeasons = seasonal?.ok === true ? seasonal.value : undefined;
  const found = trendVerdict(trend);
  const verdict = verdictWords[found.direction];
  const doubt = doubtOf(trend, found);
  const p = linkTo('mannKendall.pValue', pText(mannKendall.pValue));
  const tests: readonly Bilingual[] = [
    { en: `Mann-Kendall ${p}`, zh: `Mann-Kendall检验${p}` },
    correctedWords('hamedRao', 'Hamed-Rao', corrected),
    correctedWords('yueWang', 'Yue-Wang', yueWang.ok ? yueWang.value.pValue : undefined),
    ...(inSeasons === undefined
      ? []
      : [
          {
            en: `within seasons ${linkTo('seasonal.pValue', pText(inSeasons.pValue))}`,
            zh: `分季节${linkTo('seasonal.pValue', pText(inSeasons.pValue))}`,
          },
        ]),
  ];
  const limits = theilSen.interval;
  const slope = linked('theilSen.slope', amount(theilSen.slope));
  const [lower, upper] = limits ?? [];
  const interval: Bilingual =
    lower === undefined || upper === undefined
      ? { en: ' (too few years for an interval)', zh: '（年数过少，无区间）' }
      : intervalOf(
          linked('theilSen.lower', amount(lower)),
          linked('theilSen.upper', amount(upper)),
        );
  const rough: Bilingual = mannKendall.isRough
    ? { en: ' Fewer than ten values: the p-values are rough.', zh: '样本少于十个，p值仅供参考。' }
    : { en: '', zh: '' };
  const count = linked('mannKendall.count', {
    en: `${times.length} of ${yearsAsked}`,
    zh: `${yearsAsked}个时点中${times.length}个`,
  });
  const texts = {
    en: `From ${first} to ${last} (${count.en} with a value), ${name.en}: ${verdict.en} (${tests.map(({ en }) => en).join('; ')}); Theil-Sen slope ${slope.en} ${step.en}${interval.en}.${doubt.en}${rough.en}`,
    zh: `${first}—${last}${afterTime(step)}（${count.zh}有数据），${name.zh}${verdict.zh}（${tests.map(({ zh }) => zh).join('；')}）；${step.zh}Theil-Sen斜率为${slope.zh}${interval.zh}。${doubt.zh}${rough.zh}`,
  };
  return sentence(texts, [
    trendFigure('mannKendall', 'count', mannKendall.count),
    trendFigure('mannKendall', 'z', mannKendall.z),
    trendFigure('mannKendall', 'pValue', mannKendall.pValue),
    ...(hamedRao.ok ? [trendFigure('hamedRao', 'pValue', hamedRao.value.pValue)] : []),
    ...(hamedRao.ok && found.onlyCorrected
      ? [trendFigure('hamedRao', 'factor', hamedRao.value.factor)]
      : []),
    ...(yueWang.ok ? [trendFigure('yueWang', 'pValue', yueWang.value.pValue)] : []),
    ...(inSeasons === undefined ? [] : [trendFigure('seasonal', 'pValue', inSeasons.pValue)]),
    trendFigure('theilSen', 'slope', theilSen.slope),
    ...(lower === undefined ? [] : [trendFigure('theilSen', 'lower', lower)]),
    ...(upper === undefined ? [] : [trendFigure('theilSen', 'upper', upper)]),
  ]);
}

function correctedWords(test: string, name: string, pValue: number | undefined): Bilingual {
  if (pValue === undefined) {
    return { en: `${name} leaves no variance`, zh: `${name}修正后方差不为正` };
  }
  const p = linkTo(`${test}.pValue`, pText(pValue));
  return { en: `${name}, corrected for dependence, ${p}`, zh: `${name}自相关修正${p}` };
}

/** The words of an interval of 95 %. */
export function intervalWords(lower: string, upper: string): Bilingual {
  return intervalOf({ en: lower, zh: lower }, { en: upper, zh: upper });
}

function intervalOf(lower: Bilingual, upper: Bilingual): Bilingual {
  return {
    en: ` (95 %: ${lower.en} to ${upper.en})`,
    zh: `（95%区间：${lower.zh}至${upper.zh}）`,
  };
}

const verdictWords: Readonly<Record<TrendVerdict['direction'], Bilingual>> = {
  none: { en: 'no trend beyond chance', zh: '无显著趋势' },
  rises: { en: 'a rise beyond chance', zh: '显著上升' },
  falls: { en: 'a fall beyond chance', zh: '显著下降' },
};

/** A remark on a finding that hangs on the correction alone. */
function doubtOf({ mannKendall, hamedRao }: LossTrend, { onlyCorrected }: TrendVerdict): Bilingual {
  if (!onlyCorrected || !hamedRao.ok) return { en: '', zh: '' };
  const factor = linkTo('hamedRao.factor', rateText(hamedRao.value.factor));
  const { count } = mannKendall;
  return {
    en: ` The plain test finds no trend: the finding hangs on a correction that multiplies the variance by ${factor}, judged from ${count} values only. Take it as a hint.`,
    zh: `未修正的检验不显著：该结论完全取决于自相关修正（方差乘以${factor}），而修正仅依据${count}个值，只宜视为线索。`,
  };
}

function changeSentence({ pettitt }: LossTrend, step: Bilingual): Sentence {
  const { time, pValue, rises } = pettitt;
  const stands = pValue < SIGNIFICANCE;
  const p = linkTo('pettitt.pValue', pText(pValue));
  const when = linkTo('pettitt.year', String(time));
  const texts = {
    en: `The greatest change of level is a ${rises ? 'rise' : 'fall'} after ${when}, ${stands ? 'beyond chance' : 'not beyond chance'} (Pettitt ${p}).`,
    zh: `水平变化最大处为${when}${afterTime(step)}之后${rises ? '上升' : '下降'}，${stands ? '显著' : '不显著'}（Pettitt检验${p}）。`,
  };
  return sentence(texts, [
    trendFigure('pettitt', 'year', time),
    trendFigure('pettitt', 'pValue', pValue),
  ]);
}

function landmarkSentence(trend: LossTrend, { step, amount }: SlopeWords): Sentence {
  const { slopePerYear, progressPerYear } = trend.landmark;
  const size = linked('landmark.progressPerYear', amount(Math.abs(progressPerYear)));
  const way: Bilingual =
    progressPerYear === 0
      ? { en: `no change (${size.en})`, zh: `无变化（${size.zh}）` }
      : progressPerYear > 0
        ? { en: `progress of ${size.en} ${step.en}`, zh: `${step.zh}改善${size.zh}` }
        : { en: `a loss of ground of ${size.en} ${step.en}`, zh: `${step.zh}恶化${size.zh}` };
  const isChance = progressPerYear !== 0 && trendVerdict(trend).direction === 'none';
  const chance: Bilingual = isChance
    ? { en: ', not beyond chance', zh: '，但不显著' }
    : { en: '', zh: '' };
  const texts = {
    en: `Read as an indicator of sustainable development, of which less is better: ${way.en}${chance.en}.`,
    zh: `按可持续发展指标（越小越好）解读：${way.zh}${chance.zh}。`,
  };
  return sentence(texts, [
    trendFigure('landmark', 'slopePerYear', slopePerYear),
    trendFigure('landmark', 'progressPerYear', progressPerYear),
  ]);
}

import type { Quantity } from '../assessment.ts';
import { type SendaiCode, sendaiCodes, sendaiIndicators } from '../sendai/sendaiIndicators.ts';
import {
  LANDMARK_YEAR,
  lastYearTold,
  type SendaiAssessment,
  sendaiPeriods,
} from '../sendai/sendaiProgress.ts';
import { TOTAL } from './indicatorAddress.ts';
import { percentText, rateText } from './numberWords.ts';
import { reasonWords } from './reasonWords.ts';
import {
  type Bilingual,
  type CellAddress,
  figure,
  linkTo,
  type Sentence,
  type SentenceFigure,
  sentence,
} from './sentence.ts';

/**
 * Progress of the targets in words, what stands in for each indicator, and what is not known.
 *
 * @param answer - progress of a set
 * @returns sentences with their figures
 * @source undrr2017, targets A, B and C
 */
export function sendaiSentences(answer: SendaiAssessment): readonly Sentence[] {
  return [
    ...sendaiCodes.flatMap((code) => [progressSentence(answer, code), proxySentence(code)]),
    landmarkSentence(answer),
  ];
}

function sendaiFigure(
  indicator: SendaiCode,
  quantity: string,
  value: Quantity,
  column?: string,
): SentenceFigure {
  const name = column === undefined ? quantity : `${quantity}.${column}`;
  return figure(name, value, {
    ...addressOf(indicator, quantity),
    ...(column === undefined ? {} : { column }),
  });
}

function addressOf(indicator: SendaiCode, quantity: string): CellAddress {
  return { table: 'sendai', key: { code: TOTAL, indicator, quantity } };
}

function progressSentence(answer: SendaiAssessment, code: SendaiCode): Sentence {
  const { total, areas } = answer;
  const { baseline, current, changePercent } = total.targets[code];
  const { name, amount, target } = sendaiIndicators[code];
  const { compared, lower } = areas[code];
  const figures = [
    sendaiFigure(code, 'baselineMean', baseline.mean),
    sendaiFigure(code, 'baselineMean', baseline.yearsUsed, 'yearsUsed'),
    sendaiFigure(code, 'currentMean', current.mean),
    sendaiFigure(code, 'currentMean', current.yearsUsed, 'yearsUsed'),
    sendaiFigure(code, 'changePercent', changePercent),
    sendaiFigure(code, 'areasCompared', compared),
    sendaiFigure(code, 'areasLower', lower),
  ];
  const before = spanText(sendaiPeriods.baseline.firstYear, sendaiPeriods.baseline.lastYear);
  const since = spanText(sendaiPeriods.current.firstYear, lastYearTold(answer, code));
  const { mean: then } = baseline;
  const { mean: now } = current;
  if (typeof now !== 'number' || typeof then !== 'number') {
    const gap = [now, then].find((mean) => typeof mean === 'string') ?? 'no-data';
    const linked = {
      en: `${code}, ${name.en}: ${linkTo('changePercent', 'no comparison')} of ${since.en} with ${before.en} (${reasonWords[gap].en}).`,
      zh: `${code}（${name.zh}）：${since.zh}与${before.zh}${linkTo('changePercent', '无法比较')}（${reasonWords[gap].zh}）。`,
    };
    return sentence(linked, figures);
  }
  const years = (quantity: string, { yearsUsed, yearsAsked }: typeof current): Bilingual => {
    const name = `${quantity}.yearsUsed`;
    return {
      en: `${linkTo(name, `${yearsUsed} of ${yearsAsked}`)} years`,
      zh: linkTo(name, `${yearsAsked}年中有${yearsUsed}年`),
    };
  };
  const [yearsNow, yearsThen] = [years('currentMean', current), years('baselineMean', baseline)];
  const verdict = verdictOf(changePercent, target);
  const mean = (quantity: string, value: number): string => linkTo(quantity, rateText(value));
  const newer = amount(mean('currentMean', now));
  const older = mean('baselineMean', then);
  const linked = {
    en: `${code}, ${name.en}: a mean of ${newer.en} in ${since.en} (${yearsNow.en} to 2030) against ${older} in ${before.en} (${yearsThen.en})${verdict.en}; lower in ${linkTo('areasLower', String(lower))} of ${linkTo('areasCompared', String(compared))} countries and areas.`,
    zh: `${code}（${name.zh}）：${since.zh}（至2030年的${yearsNow.zh}）均值为${newer.zh}，${before.zh}（${yearsThen.zh}）为${older}${verdict.zh}；${linkTo('areasCompared', String(compared))}个国家和地区中${linkTo('areasLower', String(lower))}个降低。`,
  };
  return sentence(linked, figures);
}

function verdictOf(change: Quantity, target: 'A' | 'B' | 'C' | undefined): Bilingual {
  if (typeof change !== 'number') {
    return {
      en: `, ${linkTo('changePercent', 'no change can be told')}`,
      zh: `，${linkTo('changePercent', '无法计算变化')}`,
    };
  }
  const percent = percentText(change);
  const of = {
    en: target === undefined ? '' : `, target ${target}`,
    zh: target === undefined ? '目标' : `具体目标${target}`,
  };
  if (percent === '0') {
    return {
      en: `, ${linkTo('changePercent', 'the same')}`,
      zh: `，${linkTo('changePercent', '持平')}`,
    };
  }
  return change < 0
    ? {
        en: `, ${linkTo('changePercent', `${percent} %`)} lower: towards the aim${of.en}`,
        zh: `，降低${linkTo('changePercent', `${percent}%`)}，朝${of.zh}方向进展`,
      }
    : {
        en: `, ${linkTo('changePercent', `${percent} %`)} higher: away from the aim${of.en}`,
        zh: `，升高${linkTo('changePercent', `${percent}%`)}，背离${of.zh}方向`,
      };
}

function proxySentence(code: SendaiCode): Sentence {
  const { proxy } = sendaiIndicators[code];
  return sentence({ en: `A stand-in: ${proxy.en}.`, zh: `代用指标：${proxy.zh}。` }, []);
}

function landmarkSentence({ total, lastYear }: SendaiAssessment): Sentence {
  const told = total.years.findLast(
    ({ year, values }) => year >= LANDMARK_YEAR && typeof values['13.1.1'] === 'number',
  );
  const span = spanText(LANDMARK_YEAR, told?.year ?? lastYear);
  const { landmark } = total;
  if (!landmark.ok) {
    const linked = {
      en: `13.1.1 has no trend in ${span.en} (${reasonWords['too-few-values'].en}).`,
      zh: `13.1.1在${span.zh}无趋势可计算（${reasonWords['too-few-values'].zh}）。`,
    };
    return sentence(linked, []);
  }
  const { slopePerYear, progressPerYear } = landmark.value;
  const size = linkTo('progressPerYear', rateText(Math.abs(progressPerYear)));
  const linked = {
    en: `13.1.1 in ${span.en}: ${progressPerYear < 0 ? 'ground lost' : 'progress'} of ${size} per 100,000 people a year, each year (Theil-Sen slope, less is better; too few years for a test).`,
    zh: `13.1.1在${span.zh}每年${progressPerYear < 0 ? '恶化' : '改善'}每十万人${size}（Theil-Sen斜率，越小越好；年数过少，不作检验）。`,
  };
  return sentence(linked, [
    sendaiFigure('13.1.1', 'slopePerYear', slopePerYear),
    sendaiFigure('13.1.1', 'progressPerYear', progressPerYear),
  ]);
}

function spanText(firstYear: number, lastYear: number): Bilingual {
  return { en: `${firstYear}–${lastYear}`, zh: `${firstYear}—${lastYear}年` };
}

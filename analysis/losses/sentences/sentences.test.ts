import { describe, expect, it } from 'vitest';
import type { LossFigure } from '../assessment.ts';
import { indicatorMeasures } from '../indicators/indicatorQuestion.ts';
import type {
  IndicatorFigures,
  LossIndicator,
  LossIndicators,
} from '../indicators/lossIndicator.ts';
import { yearsBefore } from '../indicators/yearsBefore.ts';
import { leadSentence } from './leadSentence.ts';
import { lossSentences } from './lossSentences.ts';
import {
  countText,
  crowdText,
  exactText,
  moneyText,
  percentText,
  pText,
  rateText,
} from './numberWords.ts';
import { orderSentence } from './orderSentence.ts';
import { addressText, withAddresses } from './sentence.ts';

const told = (value: LossFigure['value']): LossFigure => ({ value, reported: 3, entries: 4 });
const figures = (value: LossFigure['value']): IndicatorFigures =>
  // every measure is in the list
  Object.fromEntries(
    indicatorMeasures.map((measure) => [measure, told(value)]),
  ) as IndicatorFigures;

function row(code: string, value: LossFigure['value'], changes: Partial<LossIndicator> = {}) {
  return {
    code,
    firstYear: 2022,
    lastYear: 2022,
    figures: figures(value),
    areasWithEvents: 118,
    rank: 1,
    sharePercent: 100,
    shareOfWorldPercent: 100,
    before: yearsBefore([value], [], 30),
    ...changes,
  };
}

function answer(total: LossIndicator, changes: Partial<LossIndicators['question']> = {}) {
  return {
    question: {
      countrySet: 'WORLD',
      hazards: ['flood'],
      firstYear: 2022,
      lastYear: 2022,
      measure: 'events',
      dimension: 'hazard',
      baselineYears: 30,
      topCount: 1,
      scaleYear: 2022,
      withPartialYears: false,
      ...changes,
    },
    rows: [
      row('flood', 163, { rank: 1, sharePercent: 50.78 }),
      row('storm', 66, { rank: 2, sharePercent: 20.56 }),
    ],
    total,
    gini: 0.5,
    lorenz: [],
    topSharePercent: 50.78,
    areasWithoutEntries: ['BHR'],
  } as const satisfies LossIndicators;
}

const of2022 = row('WORLD', 321, {
  before: yearsBefore(
    [321],
    Array.from({ length: 30 }, () => 331),
    30,
  ),
});

describe('leadSentence', () => {
  it('tells 2022 as the Global Natural Disaster Assessment Report does, with the noise beside it', () => {
    // Report: 321 events in 118 countries, 3 % below 1992–2021; limits by R's poisson.test.
    const { en, zh, figures: made } = leadSentence(answer(of2022));
    expect(en).toBe(
      'In 2022, 321 country-events were recorded in 118 countries and areas, 3 % below the mean and the median of 1992–2021; the difference is inside Poisson noise (95 %: 287 to 358 a year).',
    );
    expect(zh).toBe(
      '2022年，118个国家和地区发生灾害321国次，较1992—2021年均值和中位数均偏低3%；差异未超出泊松随机波动范围（95%区间：每年287至358次）。',
    );
    const byName = new Map(made.map(({ name, value }) => [name, value]));
    expect(byName.get('events')).toBe(321);
    expect(byName.get('baselineMean')).toBe(331);
    expect(Number(byName.get('poissonLower'))).toBeCloseTo(286.84, 2);
    expect(Number(byName.get('poissonUpper'))).toBeCloseTo(358.11, 2);
  });

  it('tells mean and median apart where they differ, and the mean of the single years', () => {
    const before = yearsBefore([10, 20], [10, 10, 40], 3);
    const { en, zh } = leadSentence(
      answer(row('WORLD', 30, { firstYear: 2021, before }), { measure: 'deaths' }),
    );
    // 15 a year against a mean of 20 and a median of 10
    expect(en).toContain(
      ', 15 a year on average, 25 % below the mean and 50 % above the median of',
    );
    expect(zh).toContain('，年均15人，较2018—2020年均值偏低25%、中位数偏高50%');
    const share = leadSentence(
      answer(row('WORLD', 0.4, { firstYear: 2021, before }), { measure: 'lossPercentOfGdp' }),
    );
    expect(share.en).toContain('direct loss of 0.4 % of GDP was recorded');
    expect(share.en).toContain('the mean of the single years being 15 %');
    expect(share.zh).toContain('直接经济损失占GDP的0.4%');
  });

  it('says outside where it is, and how many years there are', () => {
    const before = yearsBefore([321], [200, 220], 30);
    const { en } = leadSentence(answer(row('WORLD', 321, { before })));
    expect(en).toContain('53 % above the mean and the median');
    expect(en).toContain('(only 2 of 30 years on record)');
    expect(en).toContain('outside Poisson noise');
  });

  it('tells coverage, no baseline, and no figure', () => {
    const deaths = leadSentence(answer(row('WORLD', 30_704), { measure: 'deaths' }));
    expect(deaths.en).toBe(
      'In 2022, 30,704 deaths were recorded in disasters that struck 118 countries and areas (3 of 4 entries report it); nothing to compare with in 1992–2021 (0 of 30 years).',
    );
    const none = leadSentence(answer(row('WORLD', 'not-reported'), { measure: 'lossUsd' }));
    expect(none.en).toContain('no figure of direct loss (US$ of the year) (not reported)');
  });
});

describe('orderSentence', () => {
  it('names the first rows with their shares', () => {
    const made = orderSentence(answer(of2022), (code) => ({ en: code, zh: `“${code}”` }));
    expect(made?.en).toBe(
      'By country-events, flood (163, 50.78 %) ranks first, followed by storm (66, 20.56 %).',
    );
    expect(made?.zh).toContain('“flood”（163国次，占50.78%）居首');
  });
});

describe('lossSentences', () => {
  it('has a figure behind each', () => {
    const made = lossSentences(answer(of2022), (code) => ({ en: code, zh: code }));
    expect(made).toHaveLength(3);
    for (const { figures: own } of made) expect(own.length).toBeGreaterThan(0);
  });
});

describe('links', () => {
  const made = lossSentences(answer(of2022), (code) => ({ en: code, zh: code }));

  it('leaves no number of an amount, a share or a limit without its cell', () => {
    for (const { linked, figures: own } of made) {
      for (const text of [linked.en, linked.zh]) {
        const names = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, name = '']) => name);
        expect(names.length).toBeGreaterThan(0);
        for (const name of names) {
          expect(own.map((each) => encodeURIComponent(each.name))).toContain(name);
        }
        // what is left are years, places, numbers of rows and the level of intervals
        const rest = text.replaceAll(/\[[^\]]*\]\([^)]*\)|95 ?%/g, '');
        expect(rest).not.toMatch(/\d %|\d\.\d|\d,\d{3}/);
      }
    }
  });

  it('reads the same without them', () => {
    const [lead] = made;
    expect(lead?.linked.en).toContain('[321 country-events](#events)');
    expect(lead?.en).not.toContain('](#');
  });

  it('lead to a row and a column of a table', () => {
    const [lead] = made;
    if (lead === undefined) throw new Error('no sentence');
    expect(withAddresses(lead.linked.en, lead.figures)).toContain(
      '[321 country-events](losses.csv#code=TOTAL&firstYear=2022&lastYear=2022&indicator=events&column=value)',
    );
    expect(() => withAddresses('[1](#nothing)', [])).toThrow('nothing');
    expect(addressText({ table: 't', key: { code: 'a (b)&c' } })).toBe(
      't.csv#code=a%20%28b%29%26c&column=value',
    );
  });
});

describe('numbers in words', () => {
  it.each([
    [0, '0'],
    [999.5, '1,000'],
    [349_290.2, '349,290'],
    [-1234, '−1,234'],
  ])('%d is %s', (value, text) => expect(countText(value)).toBe(text));

  it.each([
    [1_248_627_243, '12.5亿'],
    [123_456, '12.3万'],
    [99_999, '99,999'],
  ])('counts %d people as %s in Chinese', (value, text) => expect(crowdText(value).zh).toBe(text));

  it.each([
    [34_132.818181818184, '34,132.818181818184'],
    [-2, '−2'],
    [1e6, '1,000,000'],
  ])('writes %d to its last digit', (value, text) => expect(exactText(value)).toBe(text));

  it('rounds as reports do', () => {
    expect(percentText(-3.02)).toBe('3');
    expect(percentText(0.44)).toBe('0.4');
    expect(rateText(2.8846)).toBe('2.88');
    expect([pText(0.00391), pText(0.38), pText(1e-9)]).toEqual([
      'p = 0.0039',
      'p = 0.38',
      'p < 0.001',
    ]);
    expect(moneyText(176_468_097_000)).toEqual({ en: 'US$176.5 billion', zh: '1,764.7亿美元' });
    expect(moneyText(3_200_000)).toEqual({ en: 'US$3.2 million', zh: '320.0万美元' });
    expect(moneyText(950)).toEqual({ en: 'US$950', zh: '950美元' });
  });
});

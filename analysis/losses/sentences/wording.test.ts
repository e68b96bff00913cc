import { describe, expect, it } from 'vitest';
import type { LossFigure } from '../assessment.ts';
import {
  type IndicatorMeasure,
  type IndicatorQuestion,
  indicatorMeasures,
} from '../indicators/indicatorQuestion.ts';
import type {
  IndicatorFigures,
  LossIndicator,
  LossIndicators,
} from '../indicators/lossIndicator.ts';
import { yearsBefore } from '../indicators/yearsBefore.ts';
import { indicatorsQuality } from '../quality/indicatorsQuality.ts';
import { assessed } from '../testing/assessed.ts';
import { countedYears } from './countedYears.ts';
import { headlineFindings } from './headlineFindings.ts';
import { leadSentence } from './leadSentence.ts';
import { lossSentences } from './lossSentences.ts';
import { measureWords } from './measureWords.ts';
import { chanceText, crowdText, moneyText } from './numberWords.ts';
import { orderSentence } from './orderSentence.ts';
import { qualitySentences } from './qualitySentences.ts';
import { withinSentence } from './withinSentence.ts';

const coverage = { firstYear: 2000, lastYear: 2026, partialYears: [2026] };
const same = (code: string) => ({ en: code, zh: code });

type Told = Partial<LossIndicator> & { readonly entries?: number; readonly reported?: number };

function row(code: string, value: LossFigure['value'], told: Told = {}): LossIndicator {
  const { entries = 4, reported = 3, ...changes } = told;
  return {
    code,
    firstYear: 2022,
    lastYear: 2022,
    // every measure is in the list
    figures: Object.fromEntries(
      indicatorMeasures.map((measure) => [measure, { value, reported, entries }]),
    ) as IndicatorFigures,
    areasWithEvents: 3,
    rank: 1,
    sharePercent: 50,
    shareOfWorldPercent: 1,
    before: yearsBefore([value], [], 10),
    ...changes,
  };
}

function answer(
  measure: IndicatorMeasure,
  total: LossIndicator,
  rows: readonly LossIndicator[] = [],
  changes: Partial<IndicatorQuestion> = {},
): LossIndicators {
  return {
    question: {
      countrySet: 'ASEAN',
      hazards: ['flood'],
      firstYear: total.firstYear,
      lastYear: total.lastYear,
      measure,
      dimension: 'country',
      baselineYears: 10,
      topCount: 1,
      scaleYear: 2022,
      withPartialYears: false,
      ...changes,
    },
    rows,
    total,
    gini: 0.5,
    lorenz: [],
    topSharePercent: 60,
    areasWithoutEntries: [],
  };
}

describe('the first sentence', () => {
  it('does not say that every struck country has deaths', () => {
    const { en, zh } = leadSentence(answer('deaths', row('ASEAN', 30)));
    expect(en).toContain('30 deaths were recorded in disasters that struck 3 countries and areas');
    expect(zh).toContain('3个国家和地区发生灾害，死亡失踪30人');
  });

  it('speaks of one as of one', () => {
    const one = leadSentence(
      answer('deaths', row('X', 1, { entries: 1, reported: 1, areasWithEvents: 1 })),
    );
    expect(one.en).toContain(
      '1 death was recorded in disasters that struck 1 country or area (1 of 1 entry reports it)',
    );
    const event = leadSentence(answer('events', row('X', 1, { areasWithEvents: 1 })));
    expect(event.en).toContain('1 country-event was recorded in 1 country or area');
    expect(measureWords.affected.amount(1).en).toBe('1 person affected');
    expect(measureWords.deathsPer100k.amount(1.0004).en).toBe('1 death per 100,000 people a year');
    expect(measureWords.deathsPer100k.verb(1.0004)).toBe('was');
    expect(measureWords.deathsPer100k.verb(1.01)).toBe('were');
  });

  it('says that nothing is on record in place of a number of no areas', () => {
    const before = yearsBefore([0], [5, 5], 2);
    const none = row('X', 0, { entries: 0, reported: 0, areasWithEvents: 0, before });
    const deaths = leadSentence(answer('deaths', none));
    expect(deaths.en).toBe(
      'In 2022, no event is on record: 0 deaths, 100 % below the mean and the median of 2020–2021.',
    );
    expect(deaths.zh).toBe(
      '2022年，无灾害记录，死亡失踪0人，较2020—2021年均值和中位数均偏低100%。',
    );
    const events = leadSentence(answer('events', none));
    expect(events.en).toContain('In 2022, no country-events are on record, 100 % below');
    expect(events.zh).toContain('2022年，无灾害记录，较');
  });

  it('does not round few events a year to none, nor speak of a difference without a comparison', () => {
    const years = Array.from({ length: 22 }, (_, place) => (place < 2 ? 1 : 0));
    const before = yearsBefore(years, [0], 5);
    const { en, zh } = leadSentence(
      answer('events', row('X', 2, { firstYear: 2001, before, areasWithEvents: 1 })),
    );
    // 2 in 22 years
    expect(en).toContain(
      ', 0.0909 a year on average; no comparison with the mean and the median of 1996–2000',
    );
    expect(zh).toContain('，年均0.0909国次；与1996—2000年（5年中仅1年有记录）均值和中位数无法比较');
    expect(`${en}${zh}`).not.toMatch(/Poisson|泊松/);
  });

  it('says how many years a mean is of, where some have no value', () => {
    const before = yearsBefore(['not-reported', 12, 'not-reported'], [], 10);
    const total = row('X', 12, { firstYear: 2020, before });
    const { en, zh, figures } = leadSentence(answer('lossUsd', total));
    expect(en).toContain(', US$12 a year on average (of the 1 year with a value);');
    expect(zh).toContain('，年均12美元（仅1年有数据）；');
    expect(figures.find(({ name }) => name === 'ownYearsUsed')?.value).toBe(1);
    const full = row('X', 12, { firstYear: 2020, before: yearsBefore([0, 12, 0], [], 10) });
    expect(leadSentence(answer('lossUsd', full)).en).toContain(', US$4 a year on average;');
  });

  it('tells a mean of yearly rates once', () => {
    const before = yearsBefore([1, 3], [1, 1], 2);
    const total = row('X', 2, { firstYear: 2021, before });
    expect(leadSentence(answer('meanDeathsPerMillion', total)).en).not.toContain('single years');
    expect(leadSentence(answer('deathsPerMillion', total)).en).toContain('single years');
  });

  it('names the years that count, and those not yet closed', () => {
    const asked = { firstYear: 2010, lastYear: 2026, withPartialYears: false };
    expect(countedYears(asked, coverage)).toEqual({
      en: '2010–2026 (2010–2025 counted)',
      zh: '2010—2026年（计入2010—2025年）',
    });
    expect(countedYears({ ...asked, withPartialYears: true }, coverage)).toEqual({
      en: '2010–2026 (2026 not yet closed by the source)',
      zh: '2010—2026年（2026年数据源尚未完整收录）',
    });
    const only = { firstYear: 2026, lastYear: 2026, withPartialYears: true };
    expect(countedYears(only, coverage).zh).toBe('2026年（数据源尚未完整收录）');
    expect(countedYears({ ...asked, firstYear: 1998, lastYear: 2003 }, coverage).en).toBe(
      '1998–2003 (2000–2003 counted)',
    );
    expect(countedYears({ ...asked, lastYear: 2025 }, coverage).en).toBe('2010–2025');
    expect(countedYears({ ...only, withPartialYears: false }, coverage).en).toBe('2026');
    expect(countedYears(asked).en).toBe('2010–2026');
    const total = row('X', 3, { firstYear: 2010, lastYear: 2026 });
    expect(lossSentences(answer('events', total), same, coverage)[0]?.en).toMatch(
      /^In 2010–2026 \(2010–2025 counted\), 3 country-events/,
    );
  });
});

describe('the order of rows', () => {
  const ranked = (...told: readonly (readonly [code: string, value: number, rank: number])[]) =>
    told.map(([code, value, rank]) => row(code, value, { rank }));
  const order = (rows: readonly LossIndicator[], dimension: IndicatorQuestion['dimension']) =>
    orderSentence(answer('deathsPerMillion', row('X', 9), rows, { dimension }), same);

  it('tells level rows alike', () => {
    const two = order(ranked(['A', 1, 1], ['B', 1, 1]), 'country');
    expect(two?.en).toBe('By deaths per million people a year, A (1) and B (1) rank first alike.');
    expect(two?.zh).toBe('按年均每百万人死亡失踪计，A（1人）和B（1人）并列居首。');
    const then = order(ranked(['A', 4, 1], ['B', 1, 2], ['C', 1, 2], ['D', 1, 2]), 'country');
    expect(then?.en).toContain('A (4) ranks first, followed by B (1), C (1) and D (1).');
    expect(then?.zh).toContain('A（4人）居首，其次为B（1人）、C（1人）和D（1人）。');
  });

  it('names none of too many level rows', () => {
    const many = ['B', 'C', 'D', 'E', 'F'].map((code) => [code, 1, 2] as const);
    expect(order(ranked(['A', 4, 1], ...many), 'country')?.en).toContain('A (4) ranks first.');
    const all = many.map(([code]) => [code, 1, 1] as const);
    expect(order(ranked(...all, ['G', 1, 1]), 'country')).toBeUndefined();
  });

  it('writes common names small', () => {
    const rows = ranked(['Lower middle income', 3, 1], ['Low income', 2, 2]);
    expect(order(rows, 'income')?.en).toContain(
      'lower middle income (3) ranks first, followed by low income (2)',
    );
    expect(order(rows, 'country')?.en).toContain('Lower middle income (3)');
    expect(withinSentence('Flood (General)')).toBe('flood (general)');
    expect(withinSentence('Blizzard/Winter storm')).toBe('blizzard/winter storm');
    expect(withinSentence('Storm: Derecho')).toBe('storm: derecho');
  });

  it('counts the rows with a value only where it says how unequal they are', () => {
    const rows = [
      ...ranked(['A', 4, 1], ['B', 1, 2]),
      row('C', 'not-reported', { rank: 'not-reported' }),
    ];
    const told = lossSentences(answer('deaths', row('X', 5), rows), same);
    expect(told.find(({ en }) => en.includes('Gini'))?.en).toContain(
      'The first 1 of 2 countries and areas with a value accounts for 60.00 % of all deaths',
    );
    expect(told.find(({ zh }) => zh.includes('基尼'))?.zh).toContain('有数据的2个国家和地区中');
  });
});

describe('the headline', () => {
  it('has no leader where two areas are level', () => {
    const made = assessed({ measure: 'affected' });
    const { areas } = made;
    expect(headlineFindings(made).lead).toBeDefined();
    const level = areas.map((each) => ({ ...each, rank: 1 as const }));
    expect(headlineFindings({ ...made, areas: level }).lead).toBeUndefined();
  });
});

describe('numbers', () => {
  it('go on to the next step where rounding leads there', () => {
    expect(moneyText(999_960_000)).toEqual({ en: 'US$1.0 billion', zh: '10.0亿美元' });
    expect(moneyText(99_999_999)).toEqual({ en: 'US$100.0 million', zh: '1.0亿美元' });
    expect(moneyText(999_999.6).en).toBe('US$1.0 million');
    expect(moneyText(999_940_000).en).toBe('US$999.9 million');
    expect(crowdText(99_999_600).zh).toBe('1.0亿');
    expect(crowdText(99_940_000).zh).toBe('9,994.0万');
  });

  it('do not call a chance certain', () => {
    // 1 − 0.8⁵⁰ = 0.9999857
    expect(chanceText(0.9999857)).toBe('> 99.9');
    expect(chanceText(1)).toBe('100');
    expect(chanceText(0.395)).toBe('39.5');
  });

  it('have their unit where it belongs', () => {
    expect(measureWords.lossUsdPerKm2.amount(0.0292)).toEqual({
      en: 'US$0.0292 of direct loss per km² of land a year (US$ of the year)',
      zh: '年均每平方公里陆地直接经济损失（当年价）0.0292美元',
    });
    expect(measureWords.lossPercentOfGdp.change(-0.0109)).toEqual({
      en: '−0.0109 percentage points',
      zh: '−0.0109个百分点',
    });
  });
});

describe('notes on quality', () => {
  const told = (used: number) =>
    qualitySentences([{ kind: 'short-baseline', year: 2001, yearsUsed: used, yearsAsked: 20 }])[0];

  it('speak of one year and of none', () => {
    expect(told(1)?.en).toContain('Only 1 of the 20 years before 2001 has a value');
    expect(told(2)?.en).toContain('Only 2 of the 20 years before 2001 have a value');
    expect(told(0)?.en).toContain('None of the 20 years before 2001 has a value');
    expect(told(0)?.zh).toContain('2001年之前的20年基准期均无可比数据');
    const [early] = qualitySentences([{ kind: 'before-2000', years: [1999] }]);
    expect(early?.en).toMatch(/^1 year lies before 2000/);
  });

  it('say nothing of years before a period that has no value', () => {
    const of2026 = answer(
      'events',
      row('X', 'partial-year', {
        firstYear: 2026,
        lastYear: 2026,
        before: yearsBefore([], [], 10),
      }),
    );
    const kinds = (of: LossIndicators) => indicatorsQuality(of, coverage).map(({ kind }) => kind);
    expect(kinds(of2026)).toContain('partial-years');
    expect(kinds(of2026)).not.toContain('short-baseline');
    expect(kinds(answer('events', row('X', 3)))).toContain('short-baseline');
  });

  it('begin with a capital', () => {
    const [gaps] = qualitySentences([
      { kind: 'gaps', gaps: [{ code: 'A', reason: 'not-reported' }] },
    ]);
    expect(gaps?.en).toMatch(/^No value and no rank for 1 of the rows/);
  });
});

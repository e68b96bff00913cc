import { describe, expect, it } from 'vitest';
import { assessed, yearlyDeaths } from '../testing/assessed.ts';
import { madeUpLosses } from '../testing/lossData.ts';
import { type AssessmentSentences, assessmentSentences } from './assessmentSentences.ts';
import { computationOf } from './computationOf.ts';
import { sentencePieces } from './sentence.ts';

const same = (code: string) => ({ en: code, zh: code });
const names = { countrySet: same, area: same, hazard: same };

function told(...given: Parameters<typeof assessed>): AssessmentSentences {
  const { coverage } = given[1] ?? madeUpLosses();
  return assessmentSentences(assessed(...given), coverage, names);
}

const texts = (language: 'en' | 'zh', { main, more }: AssessmentSentences): readonly string[] =>
  [...main, ...more].map((each) => each[language]);

describe('assessmentSentences', () => {
  it('says how much, from what, where and against which years', () => {
    // affected: A 100 + 50 + 70, B 30; floods 130, storms 120; 100 in 2020 against 100 and
    // 50; of the five entries of closed years one is a gap
    expect(texts('en', told({ measure: 'affected' }))).toEqual([
      'MADE_UP, 2018–2021 (2018–2020 counted): 250 people affected were recorded in disasters that struck 2 countries and areas (4 of 5 entries report it; what is not reported is unknown, not zero).',
      'flood (130, 52.00 %) comes first, followed by storm (120, 48.00 %).',
      'AAA ranks first with 220 people affected.',
      '2020 was 33 % above the mean of the 2 years before (75). The baseline has 2 of 10 years: losses on record begin in 2018.',
    ]);
    expect(texts('zh', told({ measure: 'affected' }))).toEqual([
      'MADE_UP，2018—2021年（计入2018—2020年）：2个国家和地区发生灾害，受灾250人次（5条记录中4条有数据，其余未知，不按零计）。',
      '其中flood（130人次，占52.00%）最多，其次为storm（120人次，占48.00%）。',
      '各国中AAA居首，受灾220人次。',
      '2020年较此前2年均值（75人次）偏高33%。基准期10年中仅2年有数据：损失记录始于2018年。',
    ]);
  });

  it('says why there is no value, and nothing that the numbers do not carry', () => {
    const { main, more } = told({ measure: 'affected', firstYear: 2021 });
    expect(main.map(({ en }) => en)).toEqual([
      'MADE_UP, 2021: no value for people affected (year not complete).',
    ]);
    expect(more).toEqual([]);
  });

  it('says of events whether the difference is more than chance', () => {
    // two floods a year in twelve years; R: poisson.test(2)$conf.int is 0.2422 to 7.2247
    const twelve = Array.from({ length: 12 }, () => 1);
    const { more } = told(
      { measure: 'events', firstYear: 2001, lastYear: 2011 },
      yearlyDeaths(twelve, twelve),
    );
    expect(more.at(-1)?.en).toBe(
      '2011 was level with the mean of the 10 years before (2); the difference is inside Poisson noise (95 %: 0.24 to 7.2).',
    );
    expect(more.at(-1)?.zh).toBe(
      '2011年与此前10年均值（2国次）持平；差异未超出泊松随机波动范围（95%区间：0.24至7.2次）。',
    );
  });
});

describe('computationOf', () => {
  it('knows every number that the sentences link, in every measure', () => {
    for (const measure of ['events', 'deaths', 'lossUsd', 'deathsPerMillion'] as const) {
      for (const baselineStatistic of ['mean', 'median'] as const) {
        const assessment = assessed({ measure, baselineStatistic });
        const { main, more } = assessmentSentences(assessment, madeUpLosses().coverage, names);
        const figures = [...main, ...more].flatMap((each) => each.figures);
        expect(figures.length).toBeGreaterThan(8);
        for (const { name, address } of figures) {
          expect(computationOf(assessment, address)?.formula.en, `${measure} ${name}`).toBeTruthy();
        }
      }
    }
  });

  it('has what a deviation, a mean and a share are computed from', () => {
    const assessment = assessed({ measure: 'affected' });
    const { main, more } = assessmentSentences(assessment, madeUpLosses().coverage, names);
    const inputsOf = (name: string): readonly unknown[] => {
      const found = [...main, ...more].flatMap(({ figures }) => figures);
      const address = found.find((each) => each.name === name)?.address;
      if (address === undefined) throw new Error(`no figure ${name}`);
      return computationOf(assessment, address)?.inputs.map(({ value }) => value) ?? [];
    };
    expect(inputsOf('deviationFromMeanPercent')).toEqual([100, 75, 2, 10]);
    expect(inputsOf('baselineMean')).toEqual([100, 50, 2, 10]);
    expect(inputsOf('sharePercent flood')).toEqual([130, 250]);
    expect(inputsOf('affected')).toEqual([4, 5]);
  });

  it('knows no cell that no sentence has', () => {
    const assessment = assessed();
    const key = { code: 'TOTAL', firstYear: 2018, lastYear: 2021, indicator: 'gini' };
    expect(computationOf(assessment, { table: 'losses', key })).toBeUndefined();
    const elsewhere = { ...key, code: 'ZZZ', firstYear: 1900, indicator: 'deaths' };
    expect(computationOf(assessment, { table: 'losses', key: elsewhere })).toBeUndefined();
  });
});

describe('sentencePieces', () => {
  it('together are the text, each number with its figure', () => {
    const { main, more } = told();
    for (const each of [...main, ...more]) {
      for (const language of ['en', 'zh'] as const) {
        const pieces = sentencePieces(each, language);
        expect(pieces.map(({ text }) => text).join('')).toBe(each[language]);
        expect(pieces.some(({ figure }) => figure !== undefined)).toBe(true);
      }
    }
    expect(() =>
      sentencePieces({ en: '', zh: '', linked: { en: '[1](#x)', zh: '' }, figures: [] }, 'en'),
    ).toThrow('x');
  });
});

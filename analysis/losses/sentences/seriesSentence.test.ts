import { describe, expect, it } from 'vitest';
import { assessed } from '../testing/assessed.ts';
import { entriesOf, madeUpLosses } from '../testing/lossData.ts';
import { computationOf } from './computationOf.ts';
import { TOTAL } from './indicatorAddress.ts';
import { seriesSentence } from './seriesSentence.ts';

describe('seriesSentence', () => {
  it('sets a year against those before it', () => {
    // 70 and 30 people in 2020, 100 in 2018, 50 in 2019: a mean of 75, and 100 / 75 is 1.33
    const made = seriesSentence(assessed({ measure: 'affected' }), TOTAL, 2020);
    expect(made?.en).toBe(
      '2020: 100 people affected, 33 % above the mean of the 2 years before (75); 10 years were asked for, the others have no value.',
    );
    expect(made?.zh).toBe(
      '2020年：受灾100人次，较此前2年均值（75人次）偏高33%；要求10年，其余年份无数据。',
    );
  });

  it('says why there is no comparison, or no value', () => {
    const assessment = assessed({ measure: 'affected' });
    expect(seriesSentence(assessment, TOTAL, 2018)?.en).toBe(
      '2018: 100 people affected; no comparison (no year before on record).',
    );
    expect(seriesSentence(assessment, TOTAL, 2018)?.zh).toBe(
      '2018年：受灾100人次；无法对比（此前无记录年份）。',
    );
    expect(seriesSentence(assessment, TOTAL, 2021)?.en).toBe(
      '2021: 900 people affected; no comparison (year not complete).',
    );
    const entries = entriesOf([[1, 2020, 0, 1, null, 30, 500]]);
    const unreported = assessed({ measure: 'deaths' }, { ...madeUpLosses(), entries });
    expect(seriesSentence(unreported, TOTAL, 2020)?.en).toBe('2020: no value (not reported).');
    expect(seriesSentence(unreported, TOTAL, 2020)?.zh).toBe('2020年：无数值（未报告）。');
    expect(seriesSentence(assessment, TOTAL, 2030)).toBeUndefined();
  });

  it('tells how each of its numbers is computed, also of a single year and of an area', () => {
    for (const firstYear of [2018, 2020]) {
      for (const code of [TOTAL, 'AAA']) {
        const assessment = assessed({ measure: 'affected', firstYear, lastYear: 2020 });
        const made = seriesSentence(assessment, code, 2020);
        expect(made?.figures.length).toBeGreaterThan(4);
        for (const { name, address } of made?.figures ?? []) {
          expect(address.key['code']).toBe(code);
          expect(computationOf(assessment, address)?.formula.zh, name).toBeTruthy();
        }
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { assessed } from '../../../analysis/losses/testing/assessed.ts';
import { madeUpLosses } from '../../../analysis/losses/testing/lossData.ts';
import type { Language } from '../../words/language.ts';
import { numberWriter } from '../../words/numbers.ts';
import { wordsIn } from '../../words/words.ts';
import { type LossHeadline, lossHeadline } from './lossHeadline.ts';

function told(language: Language, changes: Parameters<typeof assessed>[0] = {}): LossHeadline {
  const assessment = assessed({ measure: 'affected', ...changes });
  const { measure } = assessment.question;
  const same = (code: string): string => code;
  return lossHeadline({
    assessment,
    coverage: madeUpLosses().coverage,
    measure,
    names: { area: same, hazard: same, countrySet: same },
    say: wordsIn(language),
    write: numberWriter(measure, 'en', language),
    writer: (each) => numberWriter(each, 'en', language),
  });
}

describe('lossHeadline', () => {
  it('puts the findings into words of the language', () => {
    const write = numberWriter('affected', 'en', 'en');
    const [share, percent] = [write.share(52), write.change(100 / 3).replace('+', '')];
    expect(told('en')).toEqual({
      main: [
        'MADE_UP, 2018–2021: <strong>250</strong> people affected.',
        `Most of it from <strong>flood</strong> (${share}): 130, then storm 120.`,
      ],
      more: [
        'Highest: <strong>AAA</strong> with 220.',
        `2020 was <strong>${percent} above</strong> the mean of the 2 years before. The baseline has 2 of 10 years: losses on record begin in 2018.`,
        // Of five entries of 2018 to 2020, A's flood of 2019 alone does not say whom it affected.
        `Known for <strong>${write.share(80)}</strong> of 5 entries: what is not reported is unknown, not zero.`,
      ],
    });
    const { main, more } = told('zh');
    expect(main[0]).toBe('MADE_UP，2018–2021 年：受灾人口共 <strong>250</strong>。');
    expect(more[1]).toMatch(/^2020 年比此前 2 年均值<strong>高 33\.3.?%<\/strong>。/);
  });

  it('says why there is no value, and nothing that the numbers do not carry', () => {
    const { main, more } = told('en', { firstYear: 2021 });
    expect(main).toEqual(['MADE_UP, 2021–2021: no value for people affected (year not complete).']);
    expect(more).toEqual([]);
  });
});

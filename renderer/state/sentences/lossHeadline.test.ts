import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../analysis/losses/sentences/sentence.ts';
import { assessed } from '../../../analysis/losses/testing/assessed.ts';
import { madeUpLosses } from '../../../analysis/losses/testing/lossData.ts';
import { lossHeadline } from './lossHeadline.ts';

describe('lossHeadline', () => {
  it('tells the sentences of the analysis with the names of the screen', () => {
    const named =
      (what: string) =>
      (code: string): string =>
        `${what} ${code}`;
    const { main, more } = lossHeadline({
      assessment: assessed({ measure: 'affected' }),
      coverage: madeUpLosses().coverage,
      names: { area: named('area'), hazard: named('hazard'), countrySet: named('set') },
    });
    const texts = [...main, ...more].map(({ en }: Sentence) => en);
    expect(texts[0]).toMatch(
      /^set MADE_UP, 2018–2021 \(2018–2020 counted\): 250 people affected were recorded in disasters that struck 2 /,
    );
    expect(texts[1]).toMatch(/^hazard flood \(130, 52.00 %\) comes first/);
    expect(texts[2]).toBe('area AAA ranks first with 220 people affected.');
  });
});

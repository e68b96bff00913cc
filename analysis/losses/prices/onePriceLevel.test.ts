import { describe, expect, it } from 'vitest';
import { indicatorMeasures } from '../indicators/indicatorQuestion.ts';
import { lossMeasures } from '../question.ts';
import { onePriceLevel } from './onePriceLevel.ts';

describe('onePriceLevel', () => {
  it('refuses dollars of the year and says what to take', () => {
    expect(onePriceLevel('lossUsd', 'lossExtremes')).toMatchObject({
      failure: {
        kind: 'bad-setting',
        step: 'lossExtremes',
        message:
          'lossExtremes needs one price level, got lossUsd: use lossUsdAdjusted or lossPercentOfGdp',
        at: ['lossUsd'],
      },
    });
  });

  it('takes every other measure of losses and indicators', () => {
    const refused = [...lossMeasures, ...indicatorMeasures].filter(
      (measure) => !onePriceLevel(measure, 'lossExtremes').ok,
    );
    expect([...new Set(refused)]).toEqual(['lossUsd', 'lossUsdPerKm2']);
  });
});

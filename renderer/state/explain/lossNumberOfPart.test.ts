import { describe, expect, it } from 'vitest';
import type { LossIndicators } from '../../../analysis/losses/indicators/lossIndicator.ts';
import { TOTAL } from '../../../analysis/losses/sentences/indicatorAddress.ts';
import { lossNumberOfPart } from './lossNumberOfPart.ts';

function explained(code: string, asked: Partial<LossIndicators['question']>) {
  const question = { measure: 'lossUsdScaled', dimension: 'country', ...asked };
  // only the question is looked at
  return { code, answer: { question } as LossIndicators };
}

describe('lossNumberOfPart', () => {
  it('leads money of any price level to the loss of the year', () => {
    expect(lossNumberOfPart(explained('CHN', {}), { area: null, year: 2008 })).toEqual({
      measure: 'lossUsd',
      area: 'CHN',
      year: 2008,
      hazard: null,
    });
  });

  it('leads money that the source adjusted to its own column', () => {
    const asked = explained('CHN', { measure: 'lossUsdAdjusted' });
    expect(lossNumberOfPart(asked, { area: null, year: 2008 })).toMatchObject({
      measure: 'lossUsdAdjusted',
      area: 'CHN',
    });
  });

  it('leads rates to what stands above their line', () => {
    const rate = explained('flood', { measure: 'meanAffectedPer100k', dimension: 'hazard' });
    expect(lossNumberOfPart(rate, { area: 'IDN', year: null })).toEqual({
      measure: 'affected',
      area: 'IDN',
      year: null,
      hazard: 'flood',
    });
  });

  it('leads a country within a year or a continent, and all together', () => {
    const part = { area: 'IDN', year: null };
    expect(lossNumberOfPart(explained('2004', { dimension: 'year' }), part)).toMatchObject({
      area: 'IDN',
      year: 2004,
    });
    expect(lossNumberOfPart(explained('Asia', { dimension: 'continent' }), part)).toMatchObject({
      area: 'IDN',
      year: null,
    });
    expect(
      lossNumberOfPart(explained(TOTAL, { dimension: 'subtype' }), { area: null, year: 2004 }),
    ).toMatchObject({ area: null, year: 2004 });
  });

  it('leads nowhere from what the question has no number of', () => {
    const year = { area: null, year: 2004 };
    expect(lossNumberOfPart(explained('Asia', { dimension: 'continent' }), year)).toBeNull();
    expect(lossNumberOfPart(explained('flood/flash', { dimension: 'subtype' }), year)).toBeNull();
    const ofDecade = explained('2000s', { dimension: 'decade' });
    expect(lossNumberOfPart(ofDecade, { area: 'IDN', year: null })).toBeNull();
    expect(lossNumberOfPart(ofDecade, year)).toMatchObject({ year: 2004 });
  });
});

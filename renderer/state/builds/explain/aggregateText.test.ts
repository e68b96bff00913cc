import { describe, expect, it } from 'vitest';
import { aggregateText } from './aggregateText.ts';

const terms = [
  { score: 2, weight: 1 },
  { score: 8, weight: 3 },
];
const same = terms.map(({ score }) => ({ score, weight: 1 }));

describe('aggregateText', () => {
  it('puts scores and weights into the mean', () => {
    expect(aggregateText({ method: 'arithmeticMean' }, terms, String)).toBe('(2 + 3 × 8) ÷ 4');
    expect(aggregateText({ method: 'arithmeticMean' }, same, String)).toBe('(2 + 8) ÷ 2');
  });

  it('puts them into products', () => {
    expect(aggregateText({ method: 'geometricMean' }, same, String)).toBe('(2 × 8)^(1/2)');
    expect(aggregateText({ method: 'geometricMean' }, terms, String)).toBe('(2 × 8^3)^(1/4)');
    // A mean of the power zero is the geometric mean.
    expect(aggregateText({ method: 'powerMean', power: 0 }, same, String)).toBe('(2 × 8)^(1/2)');
    expect(
      aggregateText(
        { method: 'informGeometricMean' },
        [
          { score: 0, weight: 1 },
          { score: 10, weight: 1 },
        ],
        String,
      ),
    ).toBe('(10 − ((0.9 × (10 − 0) + 1) × (0.9 × (10 − 10) + 1))^(1/2)) ÷ 0.9');
  });

  it('has none for a method that looks at all areas', () => {
    expect(aggregateText({ method: 'topsis' }, terms, String)).toBe(null);
  });
});

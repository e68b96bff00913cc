import { describe, expect, it } from 'vitest';
import { random } from '../stats/random.ts';
import { explainSobol } from './explainSobol.ts';
import { sobolIndices } from './sobolIndices.ts';

const outputs = {
  a: Float64Array.of(1, 3),
  b: Float64Array.of(3, 1),
  mixed: [Float64Array.of(3, 1), Float64Array.of(1, 3)],
};

describe('explainSobol', () => {
  it('gives mean, variance and both numerators of the example, by hand', () => {
    // Mean 2; variance 4 ÷ 3; products 1 × 2 and −1 × −2, mean 2; squares 4 and 4, half the mean 2.
    expect(explainSobol(outputs, 0)).toEqual({
      count: 2,
      mean: 2,
      variance: 4 / 3,
      product: 2,
      halfSquare: 2,
      first: 1.5,
      total: 1.5,
    });
  });
  it('finds nothing of an input that changes no output', () => {
    expect(explainSobol(outputs, 1)).toMatchObject({
      product: 0,
      halfSquare: 0,
      first: 0,
      total: 0,
    });
  });
  it('gives the very indices of sobolIndices', () => {
    const draw = random(7);
    const rows = (): Float64Array => Float64Array.from({ length: 50 }, () => 9 * draw.uniform());
    const drawn = { a: rows(), b: rows(), mixed: [rows(), rows(), rows()] };
    const { indices, variance } = sobolIndices(drawn);
    indices.forEach(({ first, total }, input) => {
      expect(explainSobol(drawn, input)).toMatchObject({ first, total, variance });
    });
  });
  it('says that an input is not there', () => {
    expect(explainSobol(outputs, 2).first).toBeNaN();
  });
});

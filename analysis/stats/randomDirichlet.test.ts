import { describe, expect, it } from 'vitest';
import { random } from './random.ts';
import { randomDirichlet } from './randomDirichlet.ts';

describe('randomDirichlet', () => {
  it('gives k shares', () => {
    expect(randomDirichlet(random(1), [2, 3, 5])).toHaveLength(3);
  });

  it('adds up to one and has the stated means and variances', () => {
    const generator = random(6);
    const shape = [2, 3, 5];
    const sums = [0, 0, 0];
    const squares = [0, 0, 0];
    const count = 40_000;
    for (let k = 0; k < count; k += 1) {
      const shares = randomDirichlet(generator, shape);
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 14);
      shares.forEach((share, j) => {
        const mean = (shape[j] ?? 0) / 10;
        sums[j] = (sums[j] ?? 0) + share;
        squares[j] = (squares[j] ?? 0) + (share - mean) ** 2;
      });
    }
    shape.forEach((concentration, j) => {
      const mean = concentration / 10;
      const variance = (mean * (1 - mean)) / 11;
      expect(Math.abs((sums[j] ?? 0) / count - mean)).toBeLessThan(4 * Math.sqrt(variance / count));
      expect(Math.abs((squares[j] ?? 0) / count / variance - 1)).toBeLessThan(0.05);
    });
  });

  it('keeps a share of zero and refuses nothing but zeros', () => {
    expect(randomDirichlet(random(1), [0, 1])[0]).toBe(0);
    expect(() => randomDirichlet(random(1), [0, 0])).toThrow('got none');
  });
});

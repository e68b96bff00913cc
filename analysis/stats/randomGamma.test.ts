import { describe, expect, it } from 'vitest';
import { random } from './random.ts';
import { randomLogGamma } from './randomGamma.ts';

describe('randomLogGamma', () => {
  it('gives the same number for the same seed', () => {
    expect(randomLogGamma(random(1), 2)).toBe(randomLogGamma(random(1), 2));
  });

  it.each([0.3, 1, 2.5, 40])('has mean and variance equal to the shape %d', (shape) => {
    const generator = random(8);
    const count = 60_000;
    let total = 0;
    let squares = 0;
    for (let k = 0; k < count; k += 1) {
      const value = Math.exp(randomLogGamma(generator, shape));
      total += value;
      squares += (value - shape) ** 2;
    }
    const fourth = 3 * shape * shape + 6 * shape;
    expect(Math.abs(total / count - shape)).toBeLessThan(4 * Math.sqrt(shape / count));
    expect(Math.abs(squares / count - shape)).toBeLessThan(
      4 * Math.sqrt((fourth - shape * shape) / count),
    );
  });

  it('does not underflow for a tiny shape', () => {
    expect(Number.isFinite(randomLogGamma(random(4), 1e-4))).toBe(true);
  });

  it('refuses a shape of zero', () => {
    expect(() => randomLogGamma(random(1), 0)).toThrow('shape above zero, got 0');
  });
});

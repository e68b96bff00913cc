import { describe, expect, it } from 'vitest';
import { random } from './random.ts';
import { randomNormal } from './randomNormal.ts';

describe('randomNormal', () => {
  it('gives the same number for the same seed', () => {
    expect(randomNormal(random(1))).toBe(randomNormal(random(1)));
  });

  it('has mean 0, variance 1 and normal tails', () => {
    const generator = random(2);
    const count = 100_000;
    let total = 0;
    let squares = 0;
    let beyond = 0;
    for (let k = 0; k < count; k += 1) {
      const value = randomNormal(generator);
      total += value;
      squares += value * value;
      if (Math.abs(value) > 1.959963984540054) beyond += 1;
    }
    expect(Math.abs(total / count)).toBeLessThan(4 / Math.sqrt(count));
    expect(Math.abs(squares / count - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
    expect(Math.abs(beyond / count - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / count));
  });

  it('stays finite at both ends of the uniform numbers', () => {
    const fixed = (value: number) => ({ ...random(1), open: () => value });
    expect(Number.isFinite(randomNormal(fixed(2 ** -54)))).toBe(true);
    expect(Number.isFinite(randomNormal(fixed(1 - 2 ** -53)))).toBe(true);
  });
});

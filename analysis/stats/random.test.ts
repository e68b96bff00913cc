import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from './random.ts';

const draw = (count: number, next: () => number): number[] => Array.from({ length: count }, next);

describe('random', () => {
  it('gives the same stream for the same seed and part', () => {
    expect(random(1).stream(7).uniform()).toBe(random(1).stream(7).uniform());
    expect(draw(50, random(9).uniform)).toEqual(draw(50, random(9).uniform));
  });

  it('gives streams that do not depend on what was drawn before', () => {
    const used = random(3);
    draw(100, used.uniform);
    expect(used.stream(5).uniform()).toBe(random(3).stream(5).uniform());
  });

  it('gives neighbouring seeds and streams nothing in common', () => {
    const firsts = new Set<number>();
    for (let part = 0; part < 1000; part += 1) {
      firsts.add(random(part).uniform());
      firsts.add(random(1).stream(part).uniform());
      firsts.add(random(1).stream(part).stream(0).uniform());
    }
    expect(firsts.size).toBe(3000);
    const mean = [...firsts].reduce((total, value) => total + value, 0) / firsts.size;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
  });

  it('fills [0, 1) evenly', () => {
    const counts = new Array<number>(10).fill(0);
    const generator = random(42);
    for (let k = 0; k < 100_000; k += 1) {
      const place = Math.floor(generator.uniform() * 10);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    // chi-square with 9 degrees of freedom: 27.88 is exceeded once in a thousand
    const chiSquare = counts.reduce((total, count) => total + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(27.88);
  });

  it('draws whole numbers below the bound, each of them', () => {
    const generator = random(5);
    const seen = new Set(draw(500, () => generator.integer(6)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('refuses seeds, bounds and parts that are not whole numbers', () => {
    expect(() => random(-1)).toThrow('random needs a seed');
    expect(() => random(1.5)).toThrow('got 1.5');
    expect(() => random(1).integer(0)).toThrow('at least one');
    expect(() => random(1).stream(-2)).toThrow('at least zero');
  });

  it('tells large seeds apart above 32 bits', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (seed) => {
        fc.pre(seed < Number.MAX_SAFE_INTEGER - 4294967296);
        expect(random(seed).uniform()).not.toBe(random(seed + 4294967296).uniform());
      }),
      { seed: 11, numRuns: 50 },
    );
  });
});

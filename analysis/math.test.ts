import { describe, expect, it } from 'vitest';
import { exp, ln, pow } from './math.ts';

describe('math', () => {
  it('gives one answer where engines give two', () => {
    expect(pow(2.5, 0.3333)).toBe(1.357167355668759);
  });

  it('inverts exp by ln within one unit of the last place', () => {
    expect(ln(exp(1.5))).toBeCloseTo(1.5, 15);
  });
});

import { describe, expect, it } from 'vitest';
import { at } from './at.ts';
import { minimise } from './minimise.ts';

const found = (result: ReturnType<typeof minimise>) => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};

describe('minimise', () => {
  it('finds the bottom of a parabola', () => {
    const { point, value } = found(minimise(([x = 0]) => (x - 3) * (x - 3), [0], { steps: [1] }));
    expect(point[0]).toBeCloseTo(3, 7);
    expect(value).toBeLessThan(1e-12);
  });

  it("finds the bottom of Rosenbrock's valley", () => {
    const valley = (p: Float64Array): number =>
      100 * (at(p, 1) - at(p, 0) ** 2) ** 2 + (1 - at(p, 0)) ** 2;
    const { point } = found(minimise(valley, [-1.2, 1], { steps: [0.5, 0.5] }));
    expect(point[0]).toBeCloseTo(1, 6);
    expect(point[1]).toBeCloseTo(1, 6);
  });

  it('keeps out of forbidden ground', () => {
    const edge = ([x = 0]: Float64Array): number => (x < 2 ? Number.POSITIVE_INFINITY : x);
    expect(found(minimise(edge, [5], { steps: [1] })).point[0]).toBeCloseTo(2, 6);
  });

  it('refuses a start without a value and an endless slope', () => {
    expect(minimise(() => Number.NaN, [1], { steps: [1] })).toMatchObject({
      failure: { kind: 'not-finite' },
    });
    expect(minimise(([x = 0]) => x, [1], { steps: [1], mostEvaluations: 200 })).toMatchObject({
      failure: { kind: 'not-converged' },
    });
  });
});

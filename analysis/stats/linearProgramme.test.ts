import { describe, expect, it } from 'vitest';
import { type LinearConstraint, linearProgramme } from './linearProgramme.ts';

const most = (coefficients: number[], bound: number): LinearConstraint => ({
  coefficients,
  relation: 'at-most',
  bound,
});
const found = (result: ReturnType<typeof linearProgramme>) => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};

describe('linearProgramme', () => {
  it('finds the best corner', () => {
    const { value, variables } = found(linearProgramme([3, 2], [most([1, 1], 7), most([1, 0], 4)]));
    expect(value).toBeCloseTo(18, 11);
    expect([...variables].map((x) => Math.round(x))).toEqual([4, 3]);
  });

  it('takes lower bounds and equations', () => {
    const { value } = found(
      linearProgramme(
        [-1, -1],
        [
          { coefficients: [1, 2], relation: 'at-least', bound: 4 },
          { coefficients: [1, -1], relation: 'equal', bound: 1 },
        ],
      ),
    );
    expect(value).toBeCloseTo(-3, 11);
  });

  it('is exact to about eleven digits', () => {
    const { value } = found(linearProgramme([1, 1], [most([1 / 3, 1 / 7], 1), most([0, 1], 1)]));
    expect(Math.abs(value - (1 + 3 * (1 - 1 / 7)))).toBeLessThan(1e-10);
  });

  it('gives the same answer each time', () => {
    const once = linearProgramme([1, 1, 1], [most([1, 1, 1], 1)]);
    expect(linearProgramme([1, 1, 1], [most([1, 1, 1], 1)])).toEqual(once);
  });

  it('refuses conditions that contradict each other and a sum without bound', () => {
    expect(linearProgramme([1], [most([1], -1)])).toMatchObject({ failure: { kind: 'bad-input' } });
    expect(linearProgramme([1], [most([-1], 1)])).toMatchObject({ failure: { kind: 'bad-input' } });
  });
});

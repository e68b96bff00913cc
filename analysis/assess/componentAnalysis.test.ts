import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { hasReference, ReferenceTable, valueOf } from '../testing/reference.ts';
import { componentAnalysis } from './componentAnalysis.ts';

describe('componentAnalysis', () => {
  it('leaves areas with gaps out', () => {
    const got = valueOf(componentAnalysis([column([1, 2, 3, 9]), column([3, 1, 2, 'no-data'])]));
    expect(got.areas).toBe(3);
    expect(got.eigenvalues[0]).toBeCloseTo(1.5, 14);
    expect(got.eigenvalues[1]).toBeCloseTo(0.5, 14);
  });

  it('refuses a constant child by its place', () => {
    expect(componentAnalysis([column([1, 2]), column([3, 3])])).toMatchObject({
      failure: { kind: 'constant-values', at: ['1'] },
    });
  });
});

describe.skipIf(!hasReference('coinr/synth'))('components against COINr (needs ../shared)', () => {
  it.each([
    [1, '07_norm_minmax_0_100'],
    [2, '08_agg_amean'],
    [3, '08_agg_amean'],
  ] as const)('splits the groups of level %d', (level, source) => {
    const wanted = new ReferenceTable(`coinr/synth/09_pca_detail_L${level}.csv`);
    const data = new ReferenceTable(`coinr/synth/${source}.csv`);
    const groups = wanted.text('group');
    const codes = wanted.text('iCode');
    for (const group of new Set(groups)) {
      const members = [...new Set(codes.filter((_, row) => groups[row] === group))];
      const got = valueOf(componentAnalysis(members.map((code) => data.column(code))));
      groups.forEach((other, row) => {
        if (other !== group) return;
        const component = (wanted.numbers('PC')[row] ?? 0) - 1;
        const child = members.indexOf(codes[row] ?? '');
        const near = (value: number | undefined, head: string): void =>
          expect(Math.abs(value ?? Number.NaN), `${group} ${head}`).toBeCloseTo(
            Math.abs(wanted.numbers(head)[row] ?? Number.NaN),
            9,
          );
        near(got.eigenvalues[component], 'eigenvalue');
        near(got.shares[component], 'prop_var');
        near(got.cumulativeShares[component], 'cum_var');
        near(got.vectors[component]?.[child], 'rotation');
        near(got.loadings[component]?.[child], 'loading');
      });
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { hasReference, valueOf } from '../testing/reference.ts';
import { classify } from './classify.ts';
import { clusterTree, cutTree } from './clusterTree.ts';
import { naturalBreaks } from './naturalBreaks.ts';

describe('classify', () => {
  it('takes the limits of the edition in force', () => {
    const editions = [
      { edition: '2025', limits: [2.2, 3.2, 5.1, 6.9] },
      { edition: '2020', limits: [2, 3.5, 5, 6.5] },
    ];
    const source = column([2.1, 'no-data', 6.5]);
    const by = (edition: string): number[] => [
      ...valueOf(classify(source, { method: 'fixedLimits', editions, edition })).classes,
    ];
    expect(by('2025')).toEqual([0, Number.NaN, 3]);
    expect(by('2020')).toEqual([1, Number.NaN, 4]);
    expect(classify(source, { method: 'fixedLimits', editions, edition: '2021' })).toMatchObject({
      failure: { kind: 'unknown-code', at: ['2021'] },
    });
  });

  // limits that scipy 1.17 gives for the whole lists (linkage, fcluster with two clusters)
  it.each([
    ['average', [4, 4, 4, 4, 4, 7, 11, 17, 17, 17, 17, 17, 18, 18], [11]],
    ['ward', [13, 13, 20, 20, 20, 20, 20, 21, 21, 21, 21, 21, 24, 24, 27, 27, 27, 27, 27], [24]],
  ] as const)(
    'counts equal scores as often as they occur, by linkage %s',
    (linkage, list, limits) => {
      const settings = { method: 'hierarchicalClasses', classes: 2, linkage } as const;
      expect(valueOf(classify(column([...list]), settings)).limits).toEqual(limits);
    },
  );

  it('refuses limits that do not rise', () => {
    const editions = [{ edition: '1', limits: [2, 2] }];
    expect(classify(column([1]), { method: 'fixedLimits', editions })).toMatchObject({
      failure: { kind: 'bad-setting' },
    });
  });

  it.each(['quantileClasses', 'equalClasses', 'jenksClasses', 'hierarchicalClasses'] as const)(
    'keeps equal scores together in %s and asks no more classes than there are',
    (method) => {
      const made = valueOf(classify(column([3, 3, 3, 8]), { method, classes: 4 }));
      expect(new Set(made.classes.subarray(0, 3)).size).toBe(1);
      expect(made.classes[3]).toBeGreaterThanOrEqual(made.classes[0] ?? 0);
    },
  );
});

describe('naturalBreaks', () => {
  it('is the best of all divisions', () => {
    const values = [1, 1.5, 2, 4, 4.2, 7, 7.1, 7.3, 12, 13];
    const cost = (limits: readonly number[]): number => {
      const bounds = [-Infinity, ...limits, Infinity];
      let total = 0;
      for (let place = 1; place < bounds.length; place++) {
        const part = values.filter(
          (value) => value >= (bounds[place - 1] ?? 0) && value < (bounds[place] ?? 0),
        );
        const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
        total += part.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
      }
      return total;
    };
    let best = Infinity;
    for (const one of values.slice(1)) {
      for (const other of values.slice(1))
        if (other > one) best = Math.min(best, cost([one, other]));
    }
    expect(cost(naturalBreaks(new Float64Array(values), 3))).toBeCloseTo(best, 12);
  });
});

const here = hasReference('rstats');
describe.skipIf(!here)(
  `clusterTree beside hclust${here ? '' : ' (skipped: no ../shared/reference)'}`,
  () => {
    it.each(['complete', 'average', 'single', 'ward'] as const)('gives %s', (linkage) => {
      const sample = JSON.parse(readFileSync('../shared/reference/rstats/hclust.json', 'utf8')) as {
        readonly X: readonly (readonly number[])[];
        readonly results: readonly {
          readonly method: string;
          readonly height: readonly number[];
          readonly cut3: readonly number[];
          readonly cut5: readonly number[];
        }[];
      };
      const expected = sample.results.find(({ method }) => method.startsWith(linkage));
      const tree = clusterTree(sample.X, linkage);
      tree.unions.forEach(({ height }, place) =>
        expect(Math.abs(height / (expected?.height[place] ?? 0) - 1)).toBeLessThan(1e-9),
      );
      expect(cutTree(tree, 3).map((cluster) => cluster + 1)).toEqual(expected?.cut3);
      expect(cutTree(tree, 5).map((cluster) => cluster + 1)).toEqual(expected?.cut5);
    });
  },
);

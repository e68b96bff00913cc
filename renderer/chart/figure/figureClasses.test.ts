import { describe, expect, it } from 'vitest';
import { testChoropleth, testRanking, testSeries } from '../../export/testing/specs.ts';
import type { ChoroplethSpec } from '../spec.ts';
import { gallery } from '../testing/gallery.ts';
import { classesFor, readLimits, withClasses } from './figureClasses.ts';

const base = testChoropleth([], 'en');
const map: ChoroplethSpec = {
  ...base,
  areas: [1, 2, 9, 10, 20, 'not-reported' as const].map((value, i) => ({
    area: `A${i}`,
    label: `A${i}`,
    value,
  })),
  classes: { method: 'fixed', breaks: [5], palette: 'risk' },
};

describe('withClasses', () => {
  it.each([
    ['jenks', [9, 20]],
    ['equal', [1 + 19 / 3, 1 + (19 * 2) / 3]],
    ['quantile', [2 + 7 / 3, 9 + 2 / 3]],
  ] as const)('finds three classes by %s in the values of the map, gaps left out', (method, by) => {
    const { classes } = withClasses(map, { kind: 'found', method, count: 3 }) as ChoroplethSpec;
    expect(classes).toMatchObject({ method, palette: 'viridis' });
    expect(classes.breaks).toHaveLength(2);
    by.forEach((limit, i) => expect(classes.breaks[i]).toBeCloseTo(limit, 12));
  });
  it('takes the limits of the author, and keeps risk colours for classes of risk', () => {
    expect(withClasses(map, { kind: 'fixed', breaks: [3, 8] })).toMatchObject({
      classes: { method: 'fixed', breaks: [3, 8], palette: 'viridis' },
    });
    expect(withClasses(map, { kind: 'made' })).toBe(map);
  });
  it('takes the limits of the author for every bar of a profile', () => {
    const profile = gallery.profileBars('en');
    const own = { ...profile, nodes: profile.nodes.map((node) => ({ ...node, limits: [1] })) };
    expect(withClasses(own, { kind: 'fixed', breaks: [3] })).toEqual({
      ...profile,
      classes: { method: 'fixed', breaks: [3], palette: 'viridis' },
    });
  });
  it('leaves deviations in theirs, and finds none in a part of a ranking', () => {
    const around = { ...map, classes: { ...map.classes, palette: 'deviation' } } as const;
    expect(withClasses(around, { kind: 'fixed', breaks: [3] })).toBe(around);
    const ranking = { ...testRanking(3, 'en'), classes: map.classes };
    expect(classesFor(ranking)).toEqual(['made', 'fixed']);
    expect(withClasses(ranking, { kind: 'found', method: 'equal', count: 3 })).toBe(ranking);
    expect(classesFor(testSeries('en'))).toEqual(['made']);
  });
});

describe('readLimits', () => {
  it.each([
    ['1; 5; 20', [1, 5, 20]],
    ['20，5、1', [1, 5, 20]],
    ['−2 0.5 0.5', [-2, 0.5]],
    ['1,5,20', [1, 5, 20]],
    ['1, 5, 20', [1, 5, 20]],
    ['1,000; 5,000; 1,250,000.5', [1000, 5000, 1_250_000.5]],
    ['0,5; 2,5', [0.5, 2.5]],
    ['1,000', null],
    ['', null],
    ['1; two', null],
    ['1 2 3 4 5 6 7 8 9', null],
  ])('reads "%s"', (text, limits) => {
    expect(readLimits(text)).toEqual(limits);
  });
});

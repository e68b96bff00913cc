import { expect, it } from 'vitest';
import type { ChartSpec } from '../../chart/spec.ts';
import { explainOf } from './explainOf.ts';

const of = (kind: ChartSpec['kind'], more: object = {}): ChartSpec =>
  ({ kind, ...more }) as unknown as ChartSpec;
const countries = { root: 'INFORM', area: null, isOfSets: false } as const;
const pakistan = { ...countries, area: 'PAK' } as const;
const sets = { ...countries, isOfSets: true } as const;
const cell = (row: string, column: string) => ({ kind: 'cell', row, column }) as const;
const asked = (number: object) => ({ kind: 'figureNumberAsked', number });

it('explains a country by the index, and a node by the country of the figure', () => {
  expect(explainOf(of('intervalPlot'), { kind: 'area', area: 'PAK' }, countries)).toEqual({
    kind: 'scoreExplanationAsked',
    area: 'PAK',
    node: 'INFORM',
  });
  expect(explainOf(of('profileBars'), { kind: 'item', code: 'VU' }, pakistan)).toEqual({
    kind: 'scoreExplanationAsked',
    area: 'PAK',
    node: 'VU',
  });
});

it('explains medians of the countries shown and of a set', () => {
  const shown = { kind: 'median', node: 'VU', year: null, countrySet: null };
  expect(explainOf(of('profileBars'), cell('VU', 'comparison'), pakistan)).toEqual(asked(shown));
  const ofSet = { ...shown, countrySet: 'BRI_SIGNATORIES' };
  expect(explainOf(of('radar'), cell('BRI_SIGNATORIES', 'VU'), sets)).toEqual(asked(ofSet));
  expect(explainOf(of('smallMultiples'), cell('BRI_SIGNATORIES', '2019'), sets)).toEqual(
    asked({ ...ofSet, node: 'INFORM', year: 2019 }),
  );
  const profile = { ...sets, area: 'BRI_SIGNATORIES' };
  expect(explainOf(of('profileBars'), { kind: 'item', code: 'VU' }, profile)).toEqual(asked(ofSet));
});

it('explains a year of a country: of a node through the years, of countries by the index', () => {
  expect(explainOf(of('smallMultiples'), cell('VU', '2019'), pakistan)).toEqual(
    asked({ kind: 'history', area: 'PAK', node: 'VU', year: 2019 }),
  );
  expect(explainOf(of('smallMultiples'), { kind: 'area', area: 'VU' }, pakistan)).toEqual(
    asked({ kind: 'history', area: 'PAK', node: 'VU', year: null }),
  );
  expect(explainOf(of('smallMultiples'), cell('PAK', '2019'), countries)).toMatchObject({
    area: 'PAK',
    node: 'INFORM',
    year: 2019,
  });
  expect(explainOf(of('bump'), cell('PAK', '2019'), countries)).toMatchObject({ year: 2019 });
  // A step of the name of another build is no year.
  expect(explainOf(of('bump'), cell('PAK', 'A Original'), countries)).toBeNull();
});

it('explains only the build on screen of a slope', () => {
  const slope = of('slope', { steps: ['before', 'now'] });
  expect(explainOf(slope, cell('PAK', 'now'), countries)).toMatchObject({ area: 'PAK' });
  expect(explainOf(slope, cell('PAK', 'before'), countries)).toBeNull();
});

it('explains assumptions and correlations, but no node with itself', () => {
  expect(explainOf(of('sobolBars'), { kind: 'item', code: 'weights' }, countries)).toEqual(
    asked({ kind: 'sensitivity', assumption: 'weights' }),
  );
  expect(explainOf(of('correlationMatrix'), cell('HA', 'VU'), countries)).toEqual(
    asked({ kind: 'correlation', node: 'HA', other: 'VU' }),
  );
  expect(explainOf(of('correlationMatrix'), cell('HA', 'HA'), countries)).toBeNull();
});

it('explains a score of another build by that build', () => {
  const builds = [
    { id: 'A', name: 'A as published', key: 'published' },
    { id: 'now', name: 'on screen', key: null },
  ];
  const among = { ...countries, builds } as const;
  const score = { kind: 'scoreExplanationAsked', area: 'PAK', node: 'INFORM' };
  const before = { ...score, build: 'published' };
  expect(explainOf(of('bump'), cell('PAK', 'A as published'), among)).toEqual(before);
  expect(explainOf(of('bump'), cell('PAK', 'on screen'), among)).toEqual(score);
  const slope = of('slope', { steps: ['A as published', 'now'] });
  expect(explainOf(slope, cell('PAK', 'A as published'), among)).toEqual(before);
  expect(explainOf(slope, cell('PAK', 'now'), among)).toEqual(score);
  // Rows of a figure of builds are a country and a build.
  expect(explainOf(of('radar'), cell('PAK A', 'VU'), among)).toEqual({ ...before, node: 'VU' });
  expect(explainOf(of('radar'), cell('PAK now', 'VU'), among)).toEqual({ ...score, node: 'VU' });
  const profile = { ...pakistan, build: 'kept-1' } as const;
  expect(explainOf(of('profileBars'), { kind: 'item', code: 'VU' }, profile)).toEqual({
    ...score,
    node: 'VU',
    build: 'kept-1',
  });
  // The median beside it is of that build as well.
  expect(explainOf(of('profileBars'), cell('VU', 'comparison'), profile)).toEqual(
    asked({ kind: 'median', node: 'VU', year: null, countrySet: null, build: 'kept-1' }),
  );
});

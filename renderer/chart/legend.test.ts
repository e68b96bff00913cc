import { describe, expect, it } from 'vitest';
import { testCodes } from '../export/testing/maps.ts';
import { testChoropleth, testRanking } from '../export/testing/specs.ts';
import { classColours, classOf } from './classes.ts';
import { paletteColours, riskColours } from './colours.ts';
import { legendOf } from './legend.ts';
import { summary } from './summary.ts';
import { chartThemes } from './theme.ts';

describe('legendOf a map', () => {
  it('states the classes by their limits and how they were found', () => {
    const { heading, entries } = legendOf(testChoropleth(testCodes, 'en'), chartThemes.light);
    expect(heading).toMatch(/, rounded class limits$/);
    expect(entries.map(({ label }) => label)).toEqual([
      '< 1',
      '1 – 5',
      '5 – 20',
      '20 – 100',
      '≥ 100',
      'No data',
      'Not in the set',
    ]);
    expect(entries.at(-2)?.shape).toBe('hatched');
  });
  it('parts limits by a word where one has a sign', () => {
    const { entries } = legendOf(
      {
        ...testChoropleth(testCodes, 'en'),
        classes: { method: 'fixed', palette: 'viridis', breaks: [-5, -1, 1] },
      },
      chartThemes.light,
    );
    expect(entries.slice(0, 4).map(({ label }) => label)).toEqual([
      '< −5',
      '−5 to −1',
      '−1 to 1',
      '≥ 1',
    ]);
  });
  it('names the only class, where all values are equal', () => {
    const one = { method: 'rounded', palette: 'viridis', breaks: [] } as const;
    const label = (language: 'en' | 'zh') =>
      legendOf({ ...testChoropleth(testCodes, language), classes: one }, chartThemes.light)
        .entries[0]?.label;
    expect([label('en'), label('zh')]).toEqual(['All values', '全部数值']);
  });
  it('speaks Chinese', () => {
    expect(legendOf(testChoropleth(testCodes, 'zh'), chartThemes.light).heading).toBe(
      '百万人口死亡率（人/百万人·年），取整分级',
    );
  });
});

describe('classOf', () => {
  it('puts a break into the class above', () => {
    expect([9, 10, 99, 100].map((value) => classOf(value, [10, 100]))).toEqual([0, 1, 1, 2]);
  });
});

describe('classColours', () => {
  const classes = { method: 'fixed', breaks: [1, 2, 3, 4] } as const;
  it('keeps the risk colours in every theme', () => {
    for (const theme of Object.values(chartThemes)) {
      expect(classColours({ ...classes, palette: 'risk' }, theme)).toEqual([...riskColours]);
    }
  });
  it('gives the greatest class of a sequence most contrast: dark on light, light on dark', () => {
    const greatest = (theme: 'light' | 'dark' | 'print') =>
      classColours({ ...classes, palette: 'viridis' }, chartThemes[theme]).at(-1);
    expect([greatest('light'), greatest('print'), greatest('dark')]).toEqual([
      '#440154',
      '#440154',
      '#fde725',
    ]);
  });
});

describe('paletteColours', () => {
  it('includes both ends and interpolates between stops', () => {
    expect(paletteColours('deviation', 3)).toEqual(['#2166ac', '#f7f7f7', '#b2182b']);
    expect(paletteColours('viridis', 2)).toEqual(['#fde725', '#440154']);
  });
});

describe('summary', () => {
  it('names the highest areas and counts those without data', () => {
    expect(summary(testRanking(8, 'en'))).toBe(
      'Deaths per million people (deaths per million people per year), 2001–2025. Highest: Bosnia and Herzegovina (12,345.6), Saint Vincent and the Grenadines (6,172.8), Democratic Republic of the Congo (4,115.2). 7 countries and areas with data, 1 without.',
    );
  });
});

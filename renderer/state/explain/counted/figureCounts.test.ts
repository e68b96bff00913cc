import { describe, expect, it } from 'vitest';
import type { CurvesSpec, HeatMapSpec, TreemapSpec } from '../../../chart/spec.ts';
import { numberWriter } from '../../../words/numbers.ts';
import { wordsIn } from '../../../words/words.ts';
import type { LossFigureSpec } from '../../figures/losses/hoverLines.ts';
import type { Losses } from '../../useLosses.ts';
import { classCounted } from './classCounted.ts';
import type { Counted } from './counted.ts';
import { drawnCounted, noteCounted } from './figureCounts.ts';
import { monthCounted, monthsCounted } from './monthCounts.ts';

const figure = (value: number | string, reported: number, entries: number) => ({
  deaths: { value, reported, entries },
  deathsPerMillion: { value, reported, entries },
  lossPercentOfGdp: { value, reported, entries },
});
const own = (code: string): string => code;
// Only what counts are made of matters here.
const losses = {
  assessment: {
    question: {
      countrySet: 'A,B,C',
      hazards: ['flood'],
      firstYear: 2001,
      lastYear: 2002,
      measure: 'deaths',
      baselineYears: 10,
    },
    areas: [
      { area: 'A', rank: 2, figures: figure(5, 1, 2) },
      { area: 'B', rank: 1, figures: figure(9, 3, 3) },
      { area: 'C', rank: 'not-reported', figures: figure('not-reported', 0, 1) },
    ],
    total: figure(14, 4, 6),
    areasWithoutEntries: [],
  },
  opened: {
    dataSets: [],
    hazards: [{ code: 'flood', name: { en: 'Flood', zh: '洪水' } }],
    countries: ['A', 'B', 'C'].map((code) => ({ code, name: { en: code, zh: code } })),
    countrySets: [],
  },
  coverage: { firstYear: 2000, lastYear: 2002, partialYears: [] },
  language: 'en',
  measure: 'deaths',
  say: wordsIn('en'),
  names: { area: own, hazard: own, countrySet: own },
  writer: (measure: 'deaths') => numberWriter(measure, 'en-GB', 'en'),
  quantity: String,
} as unknown as Losses;

const namesOf = ({ lists }: Counted): readonly (readonly string[])[] =>
  lists.map(({ heading, parts }) => [heading, ...parts.map(({ name, note }) => `${name} ${note}`)]);

const heat = { kind: 'heatMap', title: 'T', rows: [{}] } as unknown as HeatMapSpec;

describe('noteCounted', () => {
  it('counts entries where the note is that of its coverage', () => {
    const note =
      'Deaths: reported in 4 of 6 entries (country, year, hazard subtype). A gap is not a zero.';
    expect(noteCounted(losses, heat, note)?.formulas).toEqual(['100 × 4 ÷ 6 = 66.67\u00A0%']);
    expect(noteCounted(losses, heat, 'Another note, 4 of 6')?.formulas[0]).toBe('3 − 1 = 2');
  });
});

describe('drawnCounted', () => {
  it('parts the ranked countries into those drawn and those not, and names the others', () => {
    const counted = drawnCounted(losses, heat);
    expect(counted.formulas).toEqual(['3 − 1 = 2', '2 − 1 = 1']);
    expect(namesOf(counted)).toEqual([
      ['Shown (1)', 'B 9'],
      ['Ranked, but not shown (1)', 'A 5'],
      ['Without a value (1)', 'C not-reported'],
    ]);
  });
  it('counts gaps among countries and parts', () => {
    const spec = {
      kind: 'treemap',
      groups: [
        { areas: [{ area: 'A', label: 'A', values: [1, 'not-reported'] }] },
        { areas: [{ area: 'B', label: 'B', values: [3, 4] }] },
      ],
    } as unknown as TreemapSpec;
    const counted = drawnCounted(losses, spec);
    expect(counted.formulas).toEqual(['2 × 2 = 4', '4 − 1 = 3']);
    expect(namesOf(counted)).toEqual([['With gaps (1)', 'A 1 of 2']]);
  });
  it('says how many years each baseline has', () => {
    const rows = [{ code: '2001', label: '2001', yearsUsed: 1 }];
    const spec = { kind: 'deviationBars', title: 'T', baselineYears: 10, rows };
    const counted = drawnCounted(losses, spec as unknown as LossFigureSpec);
    expect(namesOf(counted)).toEqual([['T (1)', '2001 1 of 10 years']]);
  });
  it('multiplies the coefficient of diffusion by the range of the totals', () => {
    const totals = [10, 20, 30, 40, 110];
    const spec = {
      kind: 'curves',
      title: 'T',
      curves: [
        { code: 'diffused', role: 'modelled', points: [] },
        {
          code: 'observed',
          role: 'observed',
          points: totals.map((x) => ({ label: '', x, y: 1, of: null })),
        },
      ],
    } as unknown as CurvesSpec;
    // Of five values the table of Huang has 0.8146; the range is 100.
    expect(drawnCounted(losses, spec).formulas[0]).toMatch(/^0\.8146 × \(110 − 10\) = 81\.46/);
  });
});

describe('classCounted', () => {
  it('lists what is in a class, the greatest first, its lower limit included', () => {
    const values = [3, 10, 25, 'no-data' as const].map((value, place) => ({
      area: `${place}`,
      hazard: null,
      label: `N${place}`,
      value,
    }));
    const classes = { method: 'rounded', breaks: [10, 30], palette: 'viridis' } as const;
    const counted = classCounted(losses, classes, values, '10 – 30', 1);
    expect(counted.formulas).toEqual(['10 ≤ x < 30']);
    expect(namesOf(counted)).toEqual([['In this class (2)', 'N2 25', 'N1 10']]);
    expect(namesOf(classCounted(losses, classes, values, '< 10', 0))).toEqual([
      ['In this class (1)', 'N0 3'],
    ]);
  });
});

describe('counts of months', () => {
  const inputs = { ...losses, checked: [] };
  const months = { of: 'earthquakes', firstYear: 2001, lastYear: 2002, lastMonth: 12 } as const;
  // Two years of months: in January 3 and 4, the second February not reported, the others zero.
  const values = Array.from({ length: 24 }, (_, at) =>
    at === 13 ? ('not-reported' as const) : at === 0 ? 3 : at === 12 ? 4 : 0,
  );
  const row = { measure: 'deaths', values, months: 23, sums: [7, 0] } as const;
  const seasons = { ...months, undated: 0, rows: [] };

  it('add the years of a month, and lead to its rows', () => {
    const counted = monthCounted(inputs, seasons, row, 0);
    expect(counted.formulas).toEqual(['3 + 4 = 7']);
    expect(namesOf(counted)).toEqual([['Years asked for (2)', '2001 3', '2002 4']]);
    expect(counted.lists[0]?.parts[1]?.lead).toEqual({
      kind: 'rows',
      table: 'noaa-earthquakes/earthquakes',
      filters: [
        { kind: 'oneOf', field: 'iso3', values: ['A', 'B', 'C'] },
        { kind: 'range', field: 'year', least: 2002, most: 2002 },
        { kind: 'range', field: 'month', least: 1, most: 1 },
      ],
    });
  });
  it('name the months without a value', () => {
    const counted = monthsCounted(inputs, seasons, row);
    expect(counted.formulas).toEqual(['24 − 1 = 23']);
    expect(namesOf(counted)).toEqual([['Without a value (1)', 'Feb 2002 not reported']]);
  });
});

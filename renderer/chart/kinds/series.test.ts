import { describe, expect, it } from 'vitest';
import { testSeries } from '../../export/testing/specs.ts';
import type { Drawing } from '../Drawing.ts';
import { legendOf } from '../legend.ts';
import { summary } from '../summary.ts';
import { chartThemes } from '../theme.ts';
import { columnColour, partLine, series } from './series.ts';

const theme = chartThemes.print;
const drawing: Drawing = {
  target: 'print',
  width: 400,
  height: 200,
  fontSize: 8,
  theme,
  map: null,
};
const spec = testSeries('en');

interface Column {
  readonly name: string;
  readonly value: number | null;
  readonly itemStyle: { readonly decal?: unknown };
  readonly label: { readonly show: boolean; readonly formatter: string };
}
const [columns] = [series(spec, drawing).series].flat();
const byYear = new Map((columns?.data as Column[]).map((column) => [column.name, column]));

describe('series', () => {
  it('leaves a gap where a year has no value, and marks it', () => {
    expect(byYear.get('2010')?.value).toBeNull();
    const gaps = [series(spec, drawing).series].flat().find((one) => one?.id === 'gaps');
    expect(gaps?.data).toEqual([['2010', 0]]);
  });
  it('hatches the incomplete year and no other', () => {
    const hatched = [...byYear.values()].filter(({ itemStyle }) => itemStyle.decal !== undefined);
    expect(hatched.map(({ name }) => name)).toEqual(['2026']);
  });
  it('writes the deviation of the last complete year and of the greatest', () => {
    const labelled = [...byYear.values()].filter(({ label }) => label.show);
    expect(labelled.map(({ name, label }) => [name, label.formatter])).toEqual([
      ['2007', '+117\u00a0%'],
      ['2025', '+92\u00a0%'],
    ]);
  });
  it('writes the later one alone where both stand so close that they would touch', () => {
    const close = { ...spec, years: spec.years.filter(({ year }) => year <= 2008 && year > 2001) };
    const [bars] = [series(close, { ...drawing, width: 160 }).series].flat();
    const labelled = (bars?.data as Column[]).filter(({ label }) => label.show);
    expect(labelled.map(({ name }) => name)).toEqual(['2008']);
    const [wide] = [series(close, { ...drawing, width: 1600 }).series].flat();
    const both = (wide?.data as Column[]).filter(({ label }) => label.show);
    expect(both.map(({ name }) => name)).toEqual(['2007', '2008']);
  });
  it('colours a year above, below and without the mean before it', () => {
    const row = { year: 2020, partial: false, deviationPercent: 0, baselineYearsUsed: 10 };
    expect(columnColour({ ...row, value: 3, baseline: 2 }, theme)).toBe(theme.above);
    expect(columnColour({ ...row, value: 1, baseline: 2 }, theme)).toBe(theme.below);
    expect(columnColour({ ...row, value: 1, baseline: 'no-baseline' }, theme)).toBe(theme.bar);
  });
  it('draws the line of an area, and none of an area that has no part', () => {
    expect(partLine(spec, 'PAK', drawing).data).toHaveLength(26);
    expect(partLine(spec, 'XXX', drawing).data).toEqual([]);
  });
});

describe('legendOf a series', () => {
  it('explains only what is drawn', () => {
    const labels = legendOf(spec, theme).entries.map(({ label }) => label);
    expect(labels).toContain('Mean of the 10 years before');
    expect(labels).toContain('Year not complete');
    expect(labels).toContain('Pakistan');
    const plain = { ...spec, emphasised: null, years: spec.years.slice(12, 20) };
    expect(legendOf(plain, theme).entries.map(({ label }) => label)).toEqual([
      'Mean of the 10 years before',
      'Above the mean',
      'Below the mean',
    ]);
  });
});

describe('summary of a series', () => {
  it('names peak, last complete year and its deviation', () => {
    expect(summary(spec)).toBe(
      'Direct loss (US$ of 2025), 2001–2025. Highest in 2007 (51,600,000,000). 2025: 46,500,000,000, +92\u00a0% against the mean of the 10 years before.',
    );
  });
});

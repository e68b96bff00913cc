import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ColumnFilter } from '../../../../datasets/store/workbench/tableQuestion.ts';
import { type LossRowInputs, lossRowsOf } from './lossRows.ts';

const question = {
  countrySet: 'ASEAN',
  hazards: ['flood', 'storm'],
  firstYear: 2020,
  lastYear: 2026,
  measure: 'deaths',
  baselineYears: 10,
  withPartialYears: false,
} as const;
const hazards = ['flood', 'storm', 'drought'].map((code) => ({ code }));
const inputs: LossRowInputs = {
  assessment: { question, areas: [{ area: 'BRN' }, { area: 'THA' }, { area: 'VNM' }] },
  opened: { dataSets: [], hazards },
  coverage: { firstYear: 2000, lastYear: 2026, partialYears: [2026] },
};

const filtersOf = (given: LossRowInputs, of: { area?: string; hazard?: string } = {}) => {
  const lead = lossRowsOf(given).rows(of);
  if (lead.kind !== 'rows') throw new Error('no rows');
  return lead.filters;
};

/** A filter by its plain meaning. */
function meets(row: Readonly<Record<string, string>>, filter: ColumnFilter): boolean {
  const text = row[filter.field] ?? '';
  if (filter.kind === 'equals') return text === filter.text;
  if (filter.kind === 'oneOf') return filter.values.includes(text);
  if (filter.kind !== 'range') throw new Error(`no ${filter.kind} is expected`);
  return Number(text) >= (filter.least ?? -1e9) && Number(text) <= (filter.most ?? 1e9);
}

describe('lossRowsOf', () => {
  it('leads to the rows of the members and hazards in the closed years, and to no other', () => {
    const rows = Papa.parse<Record<string, string>>(
      readFileSync('datasets/emdat-losses/losses.csv', 'utf8'),
      { header: true, skipEmptyLines: true },
    ).data;
    const wanted = rows.filter(
      ({ iso3 = '', hazard = '', year }) =>
        ['BRN', 'THA', 'VNM'].includes(iso3) &&
        ['flood', 'storm'].includes(hazard) &&
        Number(year) >= 2020 &&
        Number(year) < 2026,
    );
    const filters = filtersOf(inputs);
    expect(wanted.length).toBeGreaterThan(10);
    expect(rows.filter((row) => filters.every((filter) => meets(row, filter)))).toEqual(wanted);
  });

  it('names one value plainly, and no hazards where all are asked for', () => {
    expect(filtersOf(inputs, { area: 'THA', hazard: 'flood' })).toEqual([
      { kind: 'equals', field: 'iso3', text: 'THA' },
      { kind: 'equals', field: 'hazard', text: 'flood' },
      { kind: 'range', field: 'year', least: 2020, most: 2025 },
    ]);
    const all = { ...question, hazards: hazards.map(({ code }) => code) };
    const assessment = { ...inputs.assessment, question: all };
    expect(filtersOf({ ...inputs, assessment }).map(({ field }) => field)).toEqual([
      'iso3',
      'year',
    ]);
    // in a table of events a row without a known hazard counts nowhere
    const own = { ...assessment, question: { ...all, source: 'events-1' } };
    expect(filtersOf({ ...inputs, assessment: own }).map(({ field }) => field)).toEqual([
      'area',
      'hazard',
      'year',
    ]);
  });

  it('keeps years that are not closed where they count, and leaves one out of the middle', () => {
    const assessment = { ...inputs.assessment, question: { ...question, withPartialYears: true } };
    expect(filtersOf({ ...inputs, assessment })).toContainEqual({
      kind: 'range',
      field: 'year',
      least: 2020,
      most: 2026,
    });
    const coverage = { ...inputs.coverage, partialYears: [2023, 2026] };
    expect(filtersOf({ ...inputs, coverage })).toContainEqual({
      kind: 'oneOf',
      field: 'year',
      values: ['2020', '2021', '2022', '2024', '2025'],
    });
  });
});

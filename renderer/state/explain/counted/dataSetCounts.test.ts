import { describe, expect, it } from 'vitest';
import type { DataSetSummary } from '../../../../datasets/store/catalogue.ts';
import { tableNumbers } from '../../../words/tableNumbers.ts';
import { wordsIn } from '../../../words/words.ts';
import { fieldProfile as field, profiles } from '../../data/testing/smallProfiles.ts';
import { builtOf, table } from '../apart/testing/smallIndex.ts';
import {
  areasCounted,
  columnCounted,
  filledCounted,
  presetCounted,
  setsCounted,
} from './dataSetCounts.ts';
import { shownRowsCounted } from './shownRowsCounted.ts';

const inputs = { say: wordsIn('en'), language: 'en', numbers: tableNumbers('en-GB') } as const;
// Only names, rows and fields matter here.
const dataSet = {
  name: 'a',
  title: { en: 'A', zh: '甲' },
  state: { kind: 'ready' },
  tables: [
    { name: 'a/one', rows: 10, sha256: 'ab', fields: [{}, {}] },
    { name: 'a/two', rows: 2, sha256: 'cd', fields: [{}] },
  ],
} as unknown as DataSetSummary;

describe('filledCounted and areasCounted', () => {
  it('divide the filled cells by all cells, table by table', () => {
    const counted = filledCounted(dataSet, profiles, inputs);
    // 10 · 2 + 2 · 1 cells, 10 + 5 + 2 of them filled.
    expect(counted?.formulas).toEqual(['100 × 17 ÷ 22 = 77.3\u00A0%']);
    expect(counted?.lists[0]?.parts.map(({ note }) => note)).toEqual([
      '10 × 2 cells, 15 filled',
      '2 × 1 cells, 2 filled',
    ]);
    expect(filledCounted(dataSet, {}, inputs)).toBeNull();
  });
  it('name the areas of each table that names any', () => {
    const [list] = areasCounted(dataSet, profiles, inputs).lists;
    expect(list?.parts.map(({ note }) => note)).toEqual(['4', 'names no areas']);
  });
});

describe('columnCounted', () => {
  it('leads to the rows with a value and to those without', () => {
    const counted = columnCounted(
      { table: 'a/one', column: 'value', rows: 10, profile: field('value', 5, 4), dataSet: null },
      inputs,
    );
    expect(counted.formulas).toEqual(['100 × 5 ÷ 10 = 50\u00A0%', 'Different values: 4']);
    expect(counted.leads.map(({ lead }) => lead)).toEqual([
      { kind: 'rows', table: 'a/one', filters: [{ kind: 'present', field: 'value' }] },
      { kind: 'rows', table: 'a/one', filters: [{ kind: 'gap', field: 'value' }] },
    ]);
  });
});

describe('setsCounted', () => {
  it('takes refused ones off', () => {
    const refused = {
      ...dataSet,
      name: 'b',
      state: { kind: 'refused', failure: { kind: 'hash-differs' } },
      tables: [],
    } as unknown as DataSetSummary;
    const counted = setsCounted([dataSet, refused], inputs);
    expect(counted.formulas).toEqual(['2 − 1 = 1']);
    expect(counted.lists[0]?.parts.map(({ note }) => note)).toEqual([
      'Checked and loaded · 2 tables',
      'Refused · 0 tables',
    ]);
  });
});

describe('presetCounted', () => {
  it('names indicators, the nodes above them and the steps', () => {
    const { recipe } = builtOf(table, ['x', 'y']);
    const counted = presetCounted(recipe, [], inputs);
    expect(counted.formulas).toEqual(['2 + 1 = 3']);
    expect(counted.lists.map(({ heading }) => heading)).toEqual([
      'Indicators (2)',
      'Nodes above them (1)',
      'Steps (1)',
    ]);
  });
});

describe('shownRowsCounted', () => {
  it('says how many rows the filters leave out, and which filters', () => {
    const counts = { shown: 3, total: 10 };
    const counted = shownRowsCounted(counts, { name: 'a/one', dataSet }, ['year = 2004'], inputs);
    expect(counted.formulas).toEqual(['10 − 7 = 3']);
    expect(counted.notes).toEqual(['Rows of a/one: 10', 'SHA-256 of the file: ab']);
    expect(counted.lists[0]?.parts.map(({ name }) => name)).toEqual(['year = 2004']);
    const whole = shownRowsCounted(
      { shown: 10, total: 10 },
      { name: 'a/one', dataSet },
      [],
      inputs,
    );
    expect(whole.notes).toContain('No filter: every row of the table counts.');
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsAsTexts, type TextRow } from '../importers/testing/rowsAsTexts.ts';

const reference = '../shared/reference';
const isAbsent = !existsSync(reference);
const notice = isAbsent ? ' (skipped: no ../shared/reference)' : '';

const ours = (name: string): readonly TextRow[] =>
  rowsAsTexts(readFileSync(`datasets/world-risk-index/${name}.csv`), name);
const theirs = (path: string): readonly TextRow[] =>
  rowsAsTexts(readFileSync(`${reference}/${path}`), path);
const fieldOf = (code: string): string => code.toLowerCase().replace('_', '');

describe('the bundled WorldRiskIndex', () => {
  let results: readonly TextRow[];
  let codes: readonly TextRow[];
  beforeAll(() => {
    results = ours('results');
    codes = ours('codes');
  });

  it('gives every parent as the geometric mean of its children, within the rounding', () => {
    const childrenOf = new Map<string, string[]>();
    for (const { parent = '', field = '' } of codes) {
      childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), field]);
    }
    const parents = codes.filter(({ method }) => method === 'geometric-mean');
    expect(parents).toHaveLength(47);
    const wrong: string[] = [];
    for (const row of results) {
      for (const { code = '', field = '' } of parents) {
        const children = (childrenOf.get(code) ?? []).map((child) => row[child] ?? '');
        if (children.includes('')) continue;
        // Children are rounded to 0.005: the mean of the least and of the greatest they can be.
        const mean = (shift: number): number =>
          children.reduce(
            (product, child) => product * Math.max(0.005, Number(child) + shift),
            1,
          ) **
          (1 / children.length);
        const value = Number(row[field]);
        if (value < mean(-0.005) - 0.0051 || value > mean(0.005) + 0.0051) {
          wrong.push(`${row['iso3']} ${row['year']} ${code}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has a gap nowhere but in SI_14a from 2000 to 2008', () => {
    const gaps = results.flatMap((row) =>
      Object.entries(row).flatMap(([field, text]) =>
        text === '' ? [`${field} ${row['year']}`] : [],
      ),
    );
    expect(new Set(gaps)).toEqual(
      new Set(Array.from({ length: 9 }, (_, index) => `si14a ${2000 + index}`)),
    );
    expect(gaps).toHaveLength(9 * 193);
  });

  it('repeats 2022 in 2023, as published', () => {
    const ofYear = (year: string): readonly TextRow[] =>
      results.filter((row) => row['year'] === year).map((row) => ({ ...row, year: '' }));
    expect(ofYear('2023')).toHaveLength(193);
    expect(ofYear('2023')).toEqual(ofYear('2022'));
  });

  it('has in 2023 the numbers of countries in each class that were counted independently', () => {
    const limits = ours('classes').map(({ minimumRisk }) => Number(minimumRisk));
    const risks = results.filter((row) => row['year'] === '2023').map((row) => Number(row['w']));
    const atLeast = limits.map((limit) => risks.filter((risk) => risk >= limit).length);
    expect(atLeast.map((count, index) => count - (atLeast[index + 1] ?? 0))).toEqual([
      36, 45, 35, 36, 41,
    ]);
  });

  it('names every column in English and Chinese', () => {
    expect(codes).toHaveLength(145);
    expect(new Set(codes.map(({ field }) => field))).toEqual(
      new Set(
        Object.keys(results[0] ?? {}).filter((field) => field !== 'iso3' && field !== 'year'),
      ),
    );
    for (const { nameZh } of codes) expect(nameZh).toMatch(/\p{Script=Han}/u);
  });

  it.skipIf(isAbsent).each([
    ['compiled/wri.csv', 'iso3', 'year', 4632],
    ['wri/wri_2010_2023.csv', 'ISO3.Code', 'Year', 2702],
    ['wri/wri_2023_full.csv', 'ISO3.Code', undefined, 193],
  ])(
    `equals %s of an independent compilation, cell by cell${notice}`,
    (path, area, year, count) => {
      const byKey = new Map(results.map((row) => [`${row['iso3']} ${row['year']}`, row]));
      const rows = theirs(path);
      expect(rows).toHaveLength(count);
      const wrong: string[] = [];
      for (const row of rows) {
        const key = `${row[area]} ${year === undefined ? '2023' : row[year]}`;
        for (const [column, text] of Object.entries(row)) {
          if ([area, year, 'WRI.Country'].includes(column)) continue;
          const got = byKey.get(key)?.[fieldOf(column)];
          if (got === undefined || Number(got) !== Number(text))
            wrong.push(`${key} ${column}: ${got}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});

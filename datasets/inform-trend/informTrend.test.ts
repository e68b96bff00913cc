import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowsAsTexts, type TextRow } from '../importers/testing/rowsAsTexts.ts';

const reference = '../shared/reference/compiled/inform_results.csv';
const isAbsent = !existsSync(reference);
const notice = isAbsent ? ' (skipped: no ../shared/reference)' : '';

const ours = (name: string): readonly TextRow[] =>
  rowsAsTexts(readFileSync(`datasets/inform-trend/${name}.csv`), name);
const isObserved = (row: TextRow): boolean => row['score'] !== '';

describe('the bundled trend of INFORM', () => {
  it('has four values for each of 191 countries and ten years', () => {
    const rows = ours('trend');
    expect(rows).toHaveLength(191 * 10 * 4);
    expect(rows.filter((row) => !isObserved(row))).toEqual([]);
    expect(new Set(rows.map((row) => row['year'])).size).toBe(10);
  });

  it('names every node of the editions in English and Chinese', () => {
    const names = new Map(ours('edition-nodes').map((row) => [row['nodeId'], row['nameZh']]));
    for (const { nodeId } of ours('edition-scores'))
      expect(names.get(nodeId)).toMatch(/\p{Script=Han}/u);
  });
});

describe.skipIf(isAbsent)(
  `INFORM over the years against an independent compilation${notice}`,
  () => {
    const compiled = isAbsent ? [] : rowsAsTexts(readFileSync(reference), reference);

    it('has the trend, cell by cell', () => {
      const rows = compiled.filter((row) => row['vintage'] === 'INFORM_TREND_2015_2024');
      const trend = new Map(
        ours('trend').map((row) => [
          `${row['iso3']} ${row['year']} ${row['nodeId']}`,
          row['score'],
        ]),
      );
      const wrong = rows.filter(
        (row) =>
          Number(trend.get(`${row['iso3']} ${row['year']} ${row['indicator_id']}`)) !==
          Number(row['value']),
      );
      expect(wrong).toEqual([]);
      expect(rows).toHaveLength(trend.size);
    });

    it.each(['INFORM2016', 'INFORM2018mid_v034', 'INFORM2020_v040', 'INFORM2021'])(
      'has %s, cell by cell; the compilation has no rows for gaps',
      (edition) => {
        const rows = compiled.filter((row) => row['vintage'] === edition);
        const scores = new Map(
          ours('edition-scores')
            .filter((row) => row['editionId'] === edition && isObserved(row))
            .map((row) => [`${row['iso3']} ${row['nodeId']}`, row['score']]),
        );
        const wrong = rows.filter(
          (row) =>
            Number(scores.get(`${row['iso3']} ${row['indicator_id']}`)) !== Number(row['value']),
        );
        expect(wrong).toEqual([]);
        expect(rows).toHaveLength(scores.size);
      },
    );
  },
);

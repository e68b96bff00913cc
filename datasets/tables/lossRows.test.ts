import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ExplainedLoss } from '../../analysis/losses/explain/explainedLoss.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';
import { lossRows } from './lossRows.ts';

const files: BundledFiles = {
  read: async (folder, file) => new Uint8Array(await readFile(join('datasets', folder, file))),
};

/** Of a number, only what the rows are picked by. */
function numberOf(measure: 'deaths' | 'deathsPerMillion', year: number | null): ExplainedLoss {
  const part = {
    area: null,
    value: 0,
    numerator: 0,
    denominator: null,
    reported: 0,
    entries: 0,
    cellsNotReported: 0,
    cellsWithoutDenominator: 0,
  };
  return {
    number: { measure, area: 'AFG', year, hazard: null },
    question: {
      countrySet: 'ALL',
      hazards: ['flood', 'drought'],
      firstYear: 2001,
      lastYear: 2003,
      measure,
      baselineYears: 10,
      withPartialYears: false,
    },
    answer: { value: 0, reported: 0, entries: 0 },
    of: 'deaths',
    scale: 1,
    adds: true,
    numerator: 0,
    denominator: null,
    byYear: year === null ? [2001, 2002, 2003].map((each) => ({ ...part, year: each })) : [],
    byArea: [],
    yearsLeftOut: [],
    baseline: null,
    share: null,
  };
}

it('names every line of both files that a rate rests on', async () => {
  const found = await lossRows(numberOf('deathsPerMillion', null), files);
  if (!found.ok) throw new Error(found.failure.message);
  const { above, below } = found.value;
  const losses = readFileSync('datasets/emdat-losses/losses.csv', 'utf8').split('\n');
  const expected = losses.flatMap((line, place) =>
    /^AFG,(2001|2002|2003),(flood|drought),/.test(line) ? [[place + 1, line]] : [],
  );
  expect(expected.length).toBeGreaterThan(2);
  expect(above.rows.map(({ line, cells }) => [line, cells.join(',')])).toEqual(expected);
  const economy = readFileSync('datasets/economy/economy.csv', 'utf8').split('\n');
  expect(below?.rows.map(({ line }) => economy[line - 1])).toEqual(
    economy.filter((line) => /^AFG,(2001|2002|2003),/.test(line)),
  );
  expect([above.field, below?.field, above.dataSet.name]).toEqual([
    'deaths',
    'population',
    'emdat-losses',
  ]);
});

it('has one year alone, and no denominator for a sum', async () => {
  const found = await lossRows(numberOf('deaths', 2002), files);
  if (!found.ok) throw new Error(found.failure.message);
  expect(found.value.below).toBe(null);
  expect(new Set(found.value.above.rows.map(({ cells }) => cells[1]))).toEqual(new Set(['2002']));
});

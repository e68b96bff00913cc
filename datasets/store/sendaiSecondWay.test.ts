import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Quantity } from '../../analysis/losses/assessment.ts';
import { type SendaiCode, sendaiCodes } from '../../analysis/losses/sendai/sendaiIndicators.ts';
import type { SendaiAssessment } from '../../analysis/losses/sendai/sendaiProgress.ts';
import { bundledOnDisk } from '../../electron/cli/bundled.ts';
import { startEngine } from '../../electron/cli/engine.ts';
import { readRows } from '../testing/readRows.ts';
import { FIRST_DATA_SETS } from './bundledFiles.ts';
import type { Database } from './database.ts';
import { duckdb } from './duckdb.ts';
import { indicatorReader } from './indicatorReader.ts';
import { loadBundled } from './loadBundled.ts';
import { readDataSets } from './readDataSet.ts';

/*
 * Progress of the targets a second way: plain loops over the lines of the CSV files, with no engine,
 * no columns and no code of analysis/.
 */

const read = (path: string) => readRows(readFileSync(`datasets/${path}`), path);
const numberOf = (text = ''): number | undefined => (text === '' ? undefined : Number(text));
const core = read('emdat-losses/hazards.csv').flatMap((row) =>
  row['core'] === 'true' ? [row['hazard'] ?? ''] : [],
);
const all = read('emdat-losses/losses.csv');
const everCovered = new Set(all.map((row) => row['iso3']));
const losses = all.filter((row) => core.includes(row['hazard'] ?? ''));
const economy = new Map(
  read('economy/economy.csv').map((row) => [`${row['iso3'] ?? ''}${row['year'] ?? ''}`, row]),
);
const membersOf = (set: string): string[] =>
  read('country-sets/members.csv')
    .flatMap((row) => (row['set'] === set ? [row['iso3'] ?? ''] : []))
    .sort();

type Values = Record<SendaiCode, number | undefined>;

function plainYear(areas: readonly string[], year: number): Values {
  const rate = (name: string, below: string, scale: number): number | undefined => {
    let [above, under, reports, entries, pairs] = [0, 0, 0, 0, 0];
    let reportsAnywhere = 0;
    for (const area of areas) {
      const own = losses.filter((row) => row['iso3'] === area && row['year'] === String(year));
      const told = own.map((row) => numberOf(row[name])).filter((value) => value !== undefined);
      entries += own.length;
      reportsAnywhere += told.length;
      const people = numberOf(economy.get(`${area}${year}`)?.[below]);
      if (people === undefined || (own.length > 0 && told.length === 0)) continue;
      for (const value of told) above += value;
      reports += told.length;
      under += people;
      pairs += 1;
    }
    if (entries > 0 && reportsAnywhere === 0) return undefined;
    return pairs > 0 && (reports > 0 || reportsAnywhere === 0)
      ? (scale * above) / under
      : undefined;
  };
  const deaths = rate('deaths', 'population', 100_000);
  const affected = rate('affected', 'population', 100_000);
  return {
    'A-1': deaths,
    'B-1': affected,
    'C-1': rate('lossUsd', 'gdpUsd', 100),
    '13.1.1': deaths === undefined || affected === undefined ? undefined : deaths + affected,
  };
}

function expectSame(actual: Quantity | undefined, plain: number | undefined, what: string): void {
  if (plain === undefined) expect(actual, what).toBeTypeOf('string');
  else if (plain === 0) expect(actual, what).toBe(0);
  else expect(Number(actual) / plain, what).toBeCloseTo(1, 10);
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);

let database: Database;
let ask: (set: string) => Promise<SendaiAssessment>;
beforeAll(async () => {
  database = duckdb(await startEngine());
  const reading = readDataSets(bundledOnDisk('datasets'), FIRST_DATA_SETS);
  const made = await indicatorReader(database, await loadBundled(database, reading));
  if (!made.ok) throw new Error(made.failure.message);
  ask = async (set) => {
    const answer = await made.value.sendai([set], { hazards: core, withPartialYears: false });
    if (!answer.ok) throw new Error(answer.failure.message);
    return answer.value;
  };
});
afterAll(() => database.close());

describe('sendaiProgress, computed a second way', () => {
  it.each(['ASEAN', 'BRI_SIGNATORIES'])(
    'has every cell of %s',
    async (set) => {
      const { rows, total, lastYear } = await ask(set);
      const areas = membersOf(set);
      expect(lastYear).toBe(2025);
      expect(rows.map(({ code }) => code)).toEqual(areas);
      const covered = areas.filter((area) => everCovered.has(area));
      const groups = [
        ...rows.map((row) => ({ row, own: everCovered.has(row.code) ? [row.code] : [] })),
        { row: total, own: covered },
      ];
      for (const { row, own } of groups) {
        const plain = new Map(
          range(2005, lastYear).map((year) => [
            year,
            own.length === 0 ? undefined : plainYear(own, year),
          ]),
        );
        expect(row.years.map(({ year }) => year)).toEqual([...plain.keys()]);
        for (const code of sendaiCodes) {
          for (const { year, values } of row.years) {
            expectSame(values[code], plain.get(year)?.[code], `${row.code} ${year} ${code}`);
          }
          const meanOf = (first: number, last: number): [number | undefined, number] => {
            const told = range(first, Math.min(last, lastYear))
              .map((year) => plain.get(year)?.[code])
              .filter((value) => value !== undefined);
            let sum = 0;
            for (const value of told) sum += value;
            return [told.length === 0 ? undefined : sum / told.length, told.length];
          };
          const [then, yearsThen] = meanOf(2005, 2015);
          const [now, yearsNow] = meanOf(2020, 2030);
          const { baseline, current, changePercent } = row.targets[code];
          expectSame(baseline.mean, then, `${row.code} ${code} 2005-2015`);
          expectSame(current.mean, now, `${row.code} ${code} since 2020`);
          expect([baseline.yearsUsed, current.yearsUsed]).toEqual([yearsThen, yearsNow]);
          const change =
            now === undefined || then === undefined || then === 0 ? undefined : now / then;
          if (change === undefined) expect(changePercent).toBeTypeOf('string');
          else expect(Number(changePercent) / 100 + 1).toBeCloseTo(change, 9);
        }
      }
    },
    60_000,
  );
});

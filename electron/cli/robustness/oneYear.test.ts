import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../../analysis/compose/build.ts';
import { rankNode } from '../../../analysis/compose/rankNode.ts';
import type { Recipe } from '../../../analysis/compose/recipe.ts';
import { preset } from '../../../analysis/presets/presets.ts';
import { recipeText } from '../../../datasets/tables/indexFiles.ts';
import { presetTable } from '../../../datasets/tables/presetTable.ts';
import { testRobustness } from '../../../renderer/compute/robustness/testRobustness.ts';
import { bundledOnDisk } from '../bundled.ts';
import { newFolder, runCommand } from '../testing/runCommand.ts';

// The window's own number of rows of the design for so few runs.
const [RUNS, SAMPLES, SEED] = [12, 16, 3];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'riskbelt-year-'));
  return () => rm(folder, { recursive: true });
});

function presetOf(code: string): Recipe {
  const recipe = preset(code);
  if (!recipe.ok) throw new Error(recipe.failure.message);
  return recipe.value;
}

/** Scales of the data of all years: no year stands alone. */
function ofAllYears(recipe: Recipe): Recipe {
  const steps = recipe.steps.map((step) =>
    step.step === 'normalise' ? { ...step, by: { method: 'percentileRank' as const } } : step,
  );
  return { ...recipe, steps };
}

async function byCommand(recipe: Recipe, ...more: readonly string[]) {
  const [path, out] = [join(folder, 'recipe.json'), await newFolder()];
  await writeFile(path, recipeText(recipe));
  const numbers = ['--runs', `${RUNS}`, '--samples', `${SAMPLES}`, '--seed', `${SEED}`];
  const { code, err } = await runCommand('robustness', path, ...numbers, '--out', out, ...more);
  const read = (name: string): Promise<string> => readFile(join(out, name), 'utf8');
  const cells = async (name: string): Promise<readonly (readonly string[])[]> =>
    (await read(name))
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  return { code, err, read, cells };
}

async function inWindow(recipe: Recipe, year: number) {
  const table = await presetTable(recipe.code, bundledOnDisk('datasets'));
  if (!table.ok) throw new Error(table.failure.message);
  const settings = {
    weightSpread: 0.25,
    aggregation: true,
    relativeError: 0,
    runs: RUNS,
    seed: SEED,
  };
  const question = { recipe, table: table.value, year, settings };
  const answer = testRobustness(question, () => undefined);
  if (!answer.ok) throw new Error(answer.failure.message);
  return { answer: answer.value, table: table.value };
}

const written = (value: number): string => (Number.isNaN(value) ? '' : String(value));

describe('riskbelt robustness of an index of several years', () => {
  it.each([
    ['built without the other years', presetOf('human-development-index'), 2010],
    ['built among all years', ofAllYears(presetOf('human-development-index')), 2022],
    ['with published figures', presetOf('world-risk-index'), 2023],
  ])(
    'gives of one year the numbers of the window, %s',
    async (_, recipe, year) => {
      const { code, err, read, cells } = await byCommand(recipe, '--year', String(year));
      expect([code, err]).toEqual([0, expect.stringContaining(`${recipe.code} in ${year}: `)]);
      const { answer, table } = await inWindow(recipe, year);

      const spreads = answer.spreads.flatMap((spread) => spread ?? []);
      expect(spreads).toHaveLength(table.years?.filter((each) => each === year).length ?? 0);
      expect(await cells('spreads.csv')).toEqual(
        spreads.map(({ area, nominal, mean, median, lower, upper, inTop, inClass }) => [
          area,
          String(year),
          ...[nominal, mean, median, lower, upper, inTop, ...inClass].map(written),
        ]),
      );
      const shifts = answer.removals.map(({ node, meanShift }) => [node, written(meanShift)]);
      expect(new Set((await cells('removals.csv')).map(String))).toEqual(
        new Set(shifts.map(String)),
      );
      const { sensitivity } = answer;
      expect(await cells('sobol.csv')).toEqual(
        (sensitivity?.ok === true ? sensitivity.value : []).map(
          ({ assumption, first, firstInterval = [], total, totalInterval = [] }) => [
            assumption,
            ...[first, ...firstInterval, total, ...totalInterval].map(written),
          ],
        ),
      );
      for (const name of ['removal-ranks.csv', 'sobol-areas.csv']) {
        expect(new Set((await cells(name)).map((line) => line[1]))).toEqual(
          new Set([String(year)]),
        );
      }
      expect(JSON.parse(await read('runs.json'))).toMatchObject({ year });
    },
    120_000,
  );

  it('tests the newest year where none is asked for, and states the ranks of that year', async () => {
    const recipe = presetOf('human-development-index');
    const { err, cells } = await byCommand(recipe);
    const table = await presetTable(recipe.code, bundledOnDisk('datasets'));
    const made = table.ok ? build(recipe, table.value) : table;
    if (!made.ok) throw new Error(made.failure.message);
    const { areas, years = [] } = made.value.trace.table;
    const newest = Math.max(...years);
    const ranks = rankNode(made.value, 'HDI');
    expect(err).toContain(`in ${newest}: `);
    expect((await cells('spreads.csv')).map((line) => line.slice(0, 3))).toEqual(
      areas.flatMap((area, row) =>
        years[row] === newest ? [[area, String(newest), written(ranks[row] ?? Number.NaN)]] : [],
      ),
    );
  });

  it.each([
    ['human-development-index', '1800', 'a year of the index, 1990 to '],
    ['human-development-index', 'last', 'a whole number'],
    ['inform-risk-2025', '2020', 'no --year: the index is of one time only'],
  ])('refuses for %s the year %s', async (code, year, told) => {
    const ended = await byCommand(presetOf(code), '--year', year);
    expect([ended.code, ended.err]).toEqual([3, expect.stringContaining(told)]);
  });
});

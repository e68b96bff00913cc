import { parseArgs } from 'node:util';
import type { TextRows } from '../../../analysis/compose/coinrTable.ts';
import { fromCoinr } from '../../../analysis/compose/fromCoinr.ts';
import { parseRecipe } from '../../../analysis/compose/parseRecipe.ts';
import type { Recipe } from '../../../analysis/compose/recipe.ts';
import { failure } from '../../../analysis/failure.ts';
import type { Table } from '../../../analysis/table.ts';
import { readDelimited } from '../../../datasets/importers/delimited.ts';
import { hashOf, indexFiles, noteLines } from '../../../datasets/tables/indexFiles.ts';
import { tableText } from '../../../datasets/tables/tableText.ts';
import { builtOrEnd, type Command, CommandError, exitCodes, orEnd } from '../command.ts';
import { programVersion } from '../programVersion.ts';
import { readBytes, readRecipe } from '../readRecipe.ts';
import { areasOf, startingTable } from '../startingTable.ts';
import { writeAll } from '../writeAll.ts';

/** Builds an index and writes scores, ranks, trace, recipe and provenance. */
export const assess: Command = {
  name: 'assess',
  summary: 'builds an index and writes scores, ranks, trace, recipe and provenance',
  usage:
    'assess <preset | recipe.json> --out DIR [--data FILE.csv] [--areas SET] [--from-coinr iData.csv iMeta.csv]',
  details: `  --out DIR           folder of the results, made where it is not there
  --data FILE.csv     a table in place of the bundled one, with the columns that \`table\` prints; an
                      empty cell is a gap
  --areas SET         only the areas of a country set, such as ASEAN
  --from-coinr        COINr's tables in place of a preset: iData.csv and iMeta.csv, its default chain;
                      a recipe before them takes its place: assess recipe.json --from-coinr iData.csv iMeta.csv

  scores.csv          area, node, score: every node of every level, shortest digits, gaps empty
  ranks.csv           area, node, rank, class
  trace.json          how every cell came about; \`explain DIR area node\` prints it as a tree
  recipe.json         the recipe in its canonical text
  provenance.json     hashes and versions`,
  run: async (args, { say, progress, datasets }) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        data: { type: 'string' },
        areas: { type: 'string' },
        'from-coinr': { type: 'boolean' },
      },
    });
    const { out } = values;
    if (out === undefined) {
      throw new CommandError(failure('bad-input', 'assess', 'assess needs --out DIR, got none'));
    }
    const coinr = values['from-coinr'] === true;
    refuseTooMuch(coinr, values.data, positionals);
    const given = coinr
      ? await coinrTables(positionals)
      : await recipeAndTable(positionals[0], values.data, datasets);
    const { recipe } = given;
    const table =
      values.areas === undefined
        ? given.table
        : orEnd(await areasOf(given.table, values.areas, datasets));
    progress(`${recipe.code}: ${table.areas.length} rows`);
    checkHash(
      recipe,
      hashOf(tableText(table)),
      values.data !== undefined || values.areas !== undefined,
    );
    const made = builtOrEnd(recipe, table);
    await writeAll(out, orEnd(indexFiles(made, await programVersion())));
    for (const line of noteLines(made)) say(line);
    say(`${recipe.code}: ${made.scores.size} nodes of ${table.areas.length} rows in ${out}`);
    return exitCodes.done;
  },
};

function refuseTooMuch(
  coinr: boolean,
  data: string | undefined,
  positionals: readonly string[],
): void {
  if (coinr && data !== undefined) {
    const message = 'assess needs one table, got --data beside --from-coinr: leave one of them out';
    throw new CommandError(failure('bad-input', 'assess', message, ['--data']));
  }
  const most = coinr ? 3 : 1;
  const beyond = positionals.slice(most);
  if (beyond.length === 0) return;
  const needs = coinr ? 'at most a recipe and the two tables of COINr' : 'one recipe';
  const message = `assess needs ${needs}, got also ${beyond.join(', ')}: leave it out`;
  throw new CommandError(failure('bad-input', 'assess', message, beyond));
}

async function recipeAndTable(
  given: string | undefined,
  data: string | undefined,
  datasets: string,
): Promise<{ readonly recipe: Recipe; readonly table: Table }> {
  const recipe = await readRecipe(given);
  return { recipe, table: await startingTable(recipe, datasets, data) };
}

/** COINr's two tables; with a recipe before them its steps and tree, else the default chain. */
async function coinrTables(
  paths: readonly string[],
): Promise<{ readonly recipe: Recipe; readonly table: Table }> {
  const [meta, data, given] = paths.toReversed();
  if (meta === undefined || data === undefined) {
    const message = 'assess needs two tables after --from-coinr: iData.csv and iMeta.csv';
    throw new CommandError(failure('bad-input', 'assess', message));
  }
  const read = orEnd(fromCoinr(await textRows(data), await textRows(meta)));
  const recipe = given === undefined ? orEnd(parseRecipe(read.recipe)) : await readRecipe(given);
  return { recipe, table: read.table };
}

async function textRows(path: string): Promise<TextRows> {
  const { header, rows } = orEnd(readDelimited(await readBytes(path), path, ','));
  return [header, ...rows.map(({ cells }) => cells)];
}

function checkHash(recipe: Recipe, sha: string, replaced: boolean): void {
  const [reference] = recipe.data;
  if (replaced || reference === undefined || reference.sha256 === sha) return;
  const message = `${recipe.code} was made for data of the hash ${reference.sha256}, got ${sha}: pass the table with --data to build on it anyway`;
  throw new CommandError(failure('hash-differs', 'assess', message, ['data[0].sha256']));
}

import { parseArgs } from 'node:util';
import { failure } from '../../../analysis/failure.ts';
import { tableText } from '../../../datasets/tables/tableText.ts';
import { type Command, CommandError, exitCodes } from '../command.ts';
import { readRecipe } from '../readRecipe.ts';
import { startingTable } from '../startingTable.ts';

/** Prints the raw table that a recipe starts from. */
export const table: Command = {
  name: 'table',
  summary: 'the raw table that a recipe starts from, as CSV',
  usage: 'table <preset | recipe.json>',
  details: `  A row is an area, in a panel an area and a year; \`group:\` columns name groups, an empty cell is a gap.
  Change it and build on it: table inform-risk-2025 > own.csv; assess inform-risk-2025 --data own.csv --out DIR`,
  run: async (args, { print, datasets }) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [given, ...more] = positionals;
    if (more.length > 0) {
      const message = `table needs one recipe, got also ${more.join(', ')}: leave it out`;
      throw new CommandError(failure('bad-input', 'table', message, more));
    }
    const recipe = await readRecipe(given);
    print(tableText(await startingTable(recipe, datasets, undefined)).trimEnd());
    return exitCodes.done;
  },
};

import { parseArgs } from 'node:util';
import { recipeJsonSchema } from '../../../analysis/compose/recipe.ts';
import { type Command, exitCodes } from '../command.ts';

/** Prints the JSON Schema of a recipe. */
export const schema: Command = {
  name: 'schema',
  summary: 'the JSON Schema of a recipe',
  usage: 'schema',
  details:
    '  For editors and checks of recipe.json; a refusal of `assess` names the path in the same words.',
  run: (args, { print }) => {
    parseArgs({ args: [...args], options: {} });
    print(JSON.stringify(recipeJsonSchema(), null, 2));
    return Promise.resolve(exitCodes.done);
  },
};

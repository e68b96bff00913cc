import { parseArgs } from 'node:util';
import { worldComparison } from '../../../datasets/tables/worldComparison.ts';
import { type Command, exitCodes, orEnd } from '../command.ts';
import { openIndicators } from '../openIndicators.ts';

/** Prints the bundled losses of the world beside published figures. */
export const comparison: Command = {
  name: 'comparison',
  summary: 'the losses of the world in 2022 to 2024 beside published figures, as Markdown',
  usage: 'comparison',
  run: async (args, { print, datasets }) => {
    parseArgs({ args: [...args], options: {} });
    const text = await openIndicators({ datasets }, async ({ reader }) =>
      orEnd(await worldComparison(reader)),
    );
    print(text.trimEnd());
    return exitCodes.done;
  },
};

import { parseArgs } from 'node:util';
import { type Assumption, assumptionSchema } from '../../../analysis/assess/assumption.ts';
import { leaveOneOut } from '../../../analysis/assess/leaveOneOut.ts';
import { removableNodes } from '../../../analysis/assess/removableNodes.ts';
import { uncertainty } from '../../../analysis/assess/uncertainty.ts';
import { usualAssumptions } from '../../../analysis/assess/usualAssumptions.ts';
import { canonicalJson } from '../../../analysis/canonicalJson.ts';
import { build } from '../../../analysis/compose/build.ts';
import { failure } from '../../../analysis/failure.ts';
import { random } from '../../../analysis/stats/random.ts';
import { plain, recipeText } from '../../../datasets/tables/indexFiles.ts';
import { numberText, quoted } from '../../../datasets/tables/tableText.ts';
import { type Command, CommandError, exitCodes, orEnd } from '../command.ts';
import { readJson, readRecipe } from '../readRecipe.ts';
import { startingTable } from '../startingTable.ts';
import { writeAll } from '../writeAll.ts';

/** Varies what is not certain about an index and writes how far the ranks move. */
export const robustness: Command = {
  name: 'robustness',
  summary: 'varies weights, means and what else is not certain; writes the spread of the ranks',
  usage:
    'robustness <preset | recipe.json> --runs N --seed S --out DIR [--data FILE.csv] [--assumptions FILE.json]',
  run: async (args, { say, progress, datasets }) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        runs: { type: 'string' },
        seed: { type: 'string' },
        out: { type: 'string' },
        data: { type: 'string' },
        assumptions: { type: 'string' },
      },
    });
    const { out } = values;
    const runs = wholeNumber('runs', values.runs);
    const seed = wholeNumber('seed', values.seed);
    if (out === undefined) {
      throw new CommandError(
        failure('bad-input', 'robustness', 'robustness needs --out DIR, got none'),
      );
    }
    const recipe = await readRecipe(positionals[0]);
    const nominal = orEnd(build(recipe, await startingTable(recipe, datasets, values.data)));
    const assumptions =
      values.assumptions === undefined
        ? usualAssumptions(recipe, [])
        : assumptionsOf(await readJson(values.assumptions));
    progress(`${runs} runs`);
    const found = orEnd(uncertainty(nominal, assumptions, { runs }, random(seed)));
    const removals = orEnd(leaveOneOut(nominal, removableNodes(nominal.trace.framework)));
    const { areas, years } = nominal.trace.table;
    const head = ['area', ...(years === undefined ? [] : ['year'])];
    const spreads = found.spreads.map((each, row) => [
      ...[areas[row] ?? '', ...(years === undefined ? [] : [String(years[row])])],
      ...[
        each.nominal,
        each.mean,
        each.median,
        each.lower,
        each.upper,
        each.inTop,
        ...each.inClass,
      ].map(numberText),
    ]);
    const classes = found.spreads[0]?.inClass.map((_, place) => `inClass${place + 1}`) ?? [];
    await writeAll(out, {
      'spreads.csv': csv(
        [...head, 'nominal', 'mean', 'median', 'lower', 'upper', 'inTop10', ...classes],
        spreads,
      ),
      'removals.csv': csv(
        ['node', 'meanRankShift'],
        removals.map(({ node, meanShift }) => [node, numberText(meanShift)]),
      ),
      'runs.json': `${canonicalJson(
        plain({
          seed,
          assumptions,
          runs: found.runs.map(({ choices, outcome }) => ({
            choices,
            ...(outcome.ok ? {} : { failure: outcome.failure }),
          })),
        }),
      )}\n`,
      'recipe.json': recipeText(recipe),
    });
    say(`${recipe.code}: ${runs} runs, ${found.failed.size} that could not be built, in ${out}`);
    return exitCodes.done;
  },
};

function csv(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return `${[head, ...lines].map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
}

function assumptionsOf(given: unknown): readonly Assumption[] {
  const parsed = assumptionSchema.array().min(1).safeParse(given);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path }) => path.map(String).join('.'));
  const message = `assumptions need their published shape, got at ${places.slice(0, 5).join(', ')}: ${parsed.error.issues[0]?.message ?? ''}`;
  throw new CommandError(failure('bad-input', 'robustness', message, places));
}

function wholeNumber(name: string, text: string | undefined): number {
  const value = Number(text);
  if (text !== undefined && text !== '' && Number.isSafeInteger(value) && value >= 0) return value;
  const message = `robustness needs --${name} as a whole number, got ${text ?? 'none'}`;
  throw new CommandError(failure('bad-input', 'robustness', message));
}

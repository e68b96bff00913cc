import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { explain as explainCell } from '../../../analysis/compose/explain.ts';
import {
  type Answer,
  type Explanation,
  sourceName,
} from '../../../analysis/compose/explanation.ts';
import { failure } from '../../../analysis/failure.ts';
import { builtOrEnd, type Command, CommandError, exitCodes, orEnd } from '../command.ts';
import { readJson, readRecipe } from '../readRecipe.ts';
import { tableOfTrace } from '../tableOfTrace.ts';

/** Prints how one cell came about, from the files that `assess` wrote. */
export const explain: Command = {
  name: 'explain',
  summary: 'how one score came about, down to the source cells',
  usage: 'explain <DIR> <area> <node>     (in a panel the area is written "CHN 2023")',
  details: `  DIR                 folder that \`assess\` wrote
  area                code of a row, such as CHN
  node                code of a node, such as INFORM; \`ranks.csv\` has all of them

  Each line is a node with its score, its method and its rank; below it stand its children with their
  weights, what the steps did to an indicator, and the source cells.`,
  run: async (args, { print }) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [folder, area, node, ...more] = positionals;
    if (folder === undefined || area === undefined || node === undefined || more.length > 0) {
      const message = `explain needs a folder, an area and a node, got ${positionals.join(', ')}`;
      throw new CommandError(failure('bad-input', 'explain', message));
    }
    const recipe = await readRecipe(join(folder, 'recipe.json'));
    const table = orEnd(tableOfTrace(await readJson(join(folder, 'trace.json'))));
    const { trace } = builtOrEnd(recipe, table);
    for (const line of treeLines(orEnd(explainCell(trace, area, node)), '')) print(line);
    return exitCodes.done;
  },
};

/**
 * An explanation as indented lines.
 *
 * @param tree -   the explanation
 * @param indent - what each line begins with
 */
export function treeLines(tree: Explanation, indent: string): readonly string[] {
  const rank = tree.rank === undefined ? '' : `, rank ${tree.rank}`;
  const unrounded =
    tree.unrounded === undefined ? '' : `, ${answerText(tree.unrounded)} before rounding`;
  const method = tree.method === undefined ? '' : ` by ${tree.method}`;
  const head = `${indent}${sourceName(tree)} (${tree.name.en}) = ${answerText(tree.answer)}${method}${unrounded}${rank}`;
  const steps = tree.steps
    .toReversed()
    .map(({ step, method, transform, isTurned, from, to, limits }) => {
      const how = transform === undefined ? method : `${method} of ${transform}`;
      const turned = isTurned === true ? ['more is better'] : [];
      const by = [...turned, ...Object.entries(limits).map(([name, value]) => `${name} ${value}`)];
      const note = by.length === 0 ? '' : ` (${by.join(', ')})`;
      return `${indent}  ${step} by ${how}: ${answerText(from)} -> ${answerText(to)}${note}`;
    });
  const children = tree.children.flatMap(({ weight, effectiveWeight, child }) => {
    const counts =
      tree.kind === 'aggregate'
        ? [`${indent}  weight ${weight}, effective ${effectiveWeight}:`]
        : [];
    return [...counts, ...treeLines(child, `${indent}  `)];
  });
  return [head, ...steps, ...children];
}

function answerText(answer: Answer): string {
  return 'value' in answer ? String(answer.value) : `no value (${answer.gap})`;
}

import type { Classes } from '../classify/classifier.ts';
import { classify } from '../classify/classify.ts';
import type { Name } from '../code.ts';
import { type Result, success } from '../failure.ts';
import { placed } from './eachIndicator.ts';
import type { Build } from './trace.ts';

/** The classes of a node with their names, from the lowest. */
export interface NamedClasses extends Classes {
  readonly names: readonly Name[];
}

/**
 * The classes of one node, as the recipe's step says; nothing where the recipe does not classify it.
 *
 * @param build - a built index
 * @param node -  its code
 * @returns n classes from 0, their limits and names; undefined without a step for that node
 * @fails bad-setting  the limits do not rise
 * @throws RangeError when there is no such node
 * @cost by method
 * @source inform2025, column "RISK CLASS"
 * @example `classifyNode(build, 'risk').value?.names[4]?.en` // 'Very High'
 */
export function classifyNode(
  { scores, trace }: Build,
  node: string,
): Result<NamedClasses | undefined> {
  const column = scores.get(node);
  if (column === undefined)
    throw new RangeError(`classifyNode needs a node of the build, got ${node}`);
  const own = trace.framework.byCode.get(node)?.node.classify;
  const step = trace.recipe.steps.find((each) => each.step === 'classify');
  const all = step?.nodes?.includes(node) ?? trace.framework.byCode.get(node)?.kind === 'aggregate';
  const settings = own ?? (step !== undefined && all ? step.by : undefined);
  if (settings === undefined) return success(undefined);
  const made = classify(column, settings);
  if (!made.ok) return { ok: false, failure: placed(made.failure, node, trace.table) };
  return success({ ...made.value, names: settings.names ?? [] });
}

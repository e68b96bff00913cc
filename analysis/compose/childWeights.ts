import { failure, type Result, success } from '../failure.ts';
import type { OrderedNode } from '../framework.ts';
import { weigh } from '../weight/weigh.ts';
import type { NodeWeights, Trace } from './trace.ts';
import { forParent } from './upperNode.ts';

/**
 * The weights of a node's children that count: given ones, else those that the recipe has found from
 * the data, else the framework's.
 *
 * @param parent - the node
 * @param trace -  the scores so far, and the recipe
 * @param given -  weights in the order of the node's children, in place of all others
 * @returns children and weights above zero; none for a derived node
 * @fails zero-weights  no child has a weight above zero
 * @cost by method of weighing, else O(children)
 */
export function childWeights(
  parent: OrderedNode,
  trace: Trace,
  given: ArrayLike<number> | undefined,
): Result<NodeWeights> {
  if (parent.kind !== 'aggregate') return success({ children: [], weights: new Float64Array() });
  const { code } = parent.node;
  const step = trace.recipe.steps.find((each) => each.step === 'weigh');
  const concerned = step !== undefined && (step.nodes?.includes(code) ?? true);
  const settings = parent.node.weigh ?? (concerned ? step.by : undefined);
  let found = given;
  if (found === undefined && settings !== undefined) {
    const columns = parent.children.map((child) => forParent(child.code, trace));
    const made = weigh(columns, settings);
    if (!made.ok) {
      const at = made.failure.at.map(
        (place) => `${code}/${parent.children[Number(place)]?.code ?? place}`,
      );
      return {
        ok: false,
        failure: {
          ...made.failure,
          message: `${code}: ${made.failure.message}`,
          at: at.length > 0 ? at : [code],
        },
      };
    }
    found = made.value.values;
  }
  const children: string[] = [];
  const weights: number[] = [];
  parent.children.forEach((child, place) => {
    const weight = found === undefined ? child.weight : (found[place] ?? 0);
    if (!(weight > 0)) return;
    children.push(child.code);
    weights.push(weight);
  });
  if (children.length > 0) return success({ children, weights: Float64Array.from(weights) });
  const message = `${code}: weights need one above zero, got none`;
  return failure('zero-weights', 'weigh', message, [code]);
}

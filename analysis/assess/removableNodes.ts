import type { OrderedFramework } from '../framework.ts';

/**
 * Nodes that can go without the index going too: siblings of at least one other child that counts.
 *
 * @param framework - the framework in order
 * @returns codes, each once, in the order of the parents
 * @cost O(nodes)
 * @source becker2022, remove_elements
 * @example `removableNodes(framework)` // ['hazard', 'exposure']
 */
export function removableNodes({ upper }: Pick<OrderedFramework, 'upper'>): readonly string[] {
  const codes = upper.flatMap(({ children }) =>
    children.filter(({ weight }) => weight > 0).length > 1 ? children.map(({ code }) => code) : [],
  );
  return [...new Set(codes)];
}

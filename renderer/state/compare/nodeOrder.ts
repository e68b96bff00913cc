import type { OrderedFramework } from '../../../analysis/framework.ts';

/** A node with how far below the index it stands. */
export interface PlacedNode {
  readonly code: string;
  readonly depth: number;
}

/**
 * The nodes of an index as a reader walks them: each parent before its children, in their order; a
 * node with several parents stands at the first. Indicators are left out.
 *
 * @param deepest - greatest depth below the index
 */
export function nodeOrder(framework: OrderedFramework, deepest: number): readonly PlacedNode[] {
  const seen = new Set<string>();
  const walk = (code: string, depth: number): readonly PlacedNode[] => {
    const found = framework.byCode.get(code);
    if (found === undefined || found.kind === 'indicator' || depth > deepest || seen.has(code)) {
      return [];
    }
    seen.add(code);
    return [{ code, depth }, ...found.children.flatMap((child) => walk(child.code, depth + 1))];
  };
  return walk(framework.root, 0);
}

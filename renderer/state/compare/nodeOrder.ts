import type { OrderedFramework } from '../../../analysis/framework.ts';

/** A node with how far below the index it stands. */
export interface PlacedNode {
  readonly code: string;
  readonly depth: number;
}

/** Parts of an index that still stand side by side. */
const FEW = 12;

/**
 * The nodes of an index as a reader walks them: each parent before its children, in their order; a
 * node with several parents stands at the first. Indicators are left out, but for those that an index of
 * few parts is made of at once.
 *
 * @param deepest - greatest depth below the index
 */
export function nodeOrder(framework: OrderedFramework, deepest: number): readonly PlacedNode[] {
  const seen = new Set<string>();
  const root = framework.byCode.get(framework.root);
  const hasFew = root !== undefined && root.kind !== 'indicator' && root.children.length <= FEW;
  const walk = (code: string, depth: number): readonly PlacedNode[] => {
    const found = framework.byCode.get(code);
    if (found === undefined || depth > deepest || seen.has(code)) return [];
    if (found.kind === 'indicator' && !(hasFew && depth === 1)) return [];
    seen.add(code);
    if (found.kind === 'indicator') return [{ code, depth }];
    return [{ code, depth }, ...found.children.flatMap((child) => walk(child.code, depth + 1))];
  };
  return walk(framework.root, 0);
}

/** Codes in an order in which each stands after all it needs, or a circle that prevents it. */
export type Sorted =
  | { readonly ok: true; readonly order: readonly string[] }
  | { readonly ok: false; readonly circle: readonly string[] };

/**
 * Sorts codes so that each stands after what it needs; else in the order given.
 *
 * Without recursion: a chain of a hundred thousand nodes is no harder than a wide tree.
 *
 * @param needs - what each code needs; all of it are keys too
 * @returns the order, or the codes of one circle
 * @cost O(codes + needs)
 * @source kahn1962, topological sorting, by depth-first search
 * @example sortByNeed(new Map([['A', ['B']], ['B', []]])) // B, A
 */
export function sortByNeed(needs: ReadonlyMap<string, readonly string[]>): Sorted {
  const order: string[] = [];
  const done = new Set<string>();
  for (const start of needs.keys()) {
    if (done.has(start)) continue;
    const path: { readonly code: string; next: number }[] = [{ code: start, next: 0 }];
    const onPath = new Set([start]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const need = needs.get(top.code)?.[top.next];
      top.next += 1;
      if (need === undefined) {
        path.pop();
        onPath.delete(top.code);
        done.add(top.code);
        order.push(top.code);
      } else if (onPath.has(need)) {
        const codes = path.map(({ code }) => code);
        return { ok: false, circle: codes.slice(codes.indexOf(need)) };
      } else if (!done.has(need)) {
        path.push({ code: need, next: 0 });
        onPath.add(need);
      }
    }
  }
  return { ok: true, order };
}

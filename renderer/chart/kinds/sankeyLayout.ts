import type { SankeyFlow, SankeyNode, SankeySpec } from '../spec.ts';

/** A node with its place. */
export interface PlacedNode {
  readonly node: SankeyNode;
  readonly total: number;
  readonly top: number;
  readonly height: number;
  /** Middle of the slot that its name may fill. */
  readonly middle: number;
}

/** A flow with the places where it leaves and arrives. */
export interface PlacedFlow extends SankeyFlow {
  readonly fromTop: number;
  readonly toTop: number;
  readonly thickness: number;
}

/** The layout of flows. */
export interface SankeyLayout {
  readonly nodes: readonly PlacedNode[];
  readonly flows: readonly PlacedFlow[];
}

/** What is drawn together where a stage has more nodes than lines. */
export function othersCode(stage: number): string {
  return `others-${stage}`;
}

function sumBy(
  flows: readonly SankeyFlow[],
  key: (flow: SankeyFlow) => string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(key(flow), (sums.get(key(flow)) ?? 0) + flow.value);
  return sums;
}

/** What passes through each node: the greater of what arrives and what leaves. */
function totalsOf(flows: readonly SankeyFlow[]): (node: string) => number {
  const [leaving, arriving] = [sumBy(flows, ({ from }) => from), sumBy(flows, ({ to }) => to)];
  return (node) => Math.max(leaving.get(node) ?? 0, arriving.get(node) ?? 0);
}

/** Joins the smallest nodes of a stage until its names fit. */
export function joinSmall(
  spec: Pick<SankeySpec, 'nodes' | 'flows' | 'stages'>,
  most: number,
  othersLabel: (count: number) => string,
): { readonly nodes: readonly SankeyNode[]; readonly flows: readonly SankeyFlow[] } {
  const total = totalsOf(spec.flows);
  const renamed = new Map<string, string>();
  const nodes = spec.stages.flatMap((_, stage) => {
    const own = spec.nodes
      .filter((node) => node.stage === stage && total(node.node) > 0)
      .toSorted((a, b) => total(b.node) - total(a.node));
    if (own.length <= most) return own;
    const kept = own.slice(0, Math.max(0, most - 1));
    const joined = own.slice(kept.length);
    const code = othersCode(stage);
    for (const { node } of joined) renamed.set(node, code);
    return [...kept, { node: code, label: othersLabel(joined.length), stage, isArea: false }];
  });
  const merged = new Map<string, SankeyFlow>();
  for (const flow of spec.flows) {
    const [from, to] = [renamed.get(flow.from) ?? flow.from, renamed.get(flow.to) ?? flow.to];
    const key = `${from} ${to}`;
    const before = merged.get(key)?.value ?? 0;
    merged.set(key, { from, to, value: before + flow.value });
  }
  return { nodes, flows: [...merged.values()] };
}

/**
 * Places nodes and flows: thickness in one proportion to values at all stages, and for each node at
 * least the height of its name.
 *
 * @param lineHeight - least height of a node's slot
 */
export function sankeyLayout(
  nodes: readonly SankeyNode[],
  flows: readonly SankeyFlow[],
  stages: number,
  top: number,
  height: number,
  lineHeight: number,
): SankeyLayout {
  const total = totalsOf(flows);
  const byStage = Array.from({ length: stages }, (_, stage) =>
    nodes.filter((node) => node.stage === stage),
  );
  const gap = lineHeight * 0.15;
  const needed = (scale: number) =>
    Math.max(
      0,
      ...byStage.map((own) =>
        own.reduce((sum, { node }) => sum + Math.max(total(node) * scale + gap, lineHeight), 0),
      ),
    );
  const greatest = Math.max(0, ...nodes.map(({ node }) => total(node)));
  let [low, high] = [0, greatest > 0 ? height / greatest : 0];
  for (let i = 0; i < 50; i += 1) {
    const middle = (low + high) / 2;
    if (needed(middle) > height) high = middle;
    else low = middle;
  }
  const placed = byStage.flatMap((own) => {
    const slots = own.map(({ node }) => Math.max(total(node) * low + gap, lineHeight));
    const used = slots.reduce((sum, slot) => sum + slot, 0);
    const space = (height - used) / Math.max(1, own.length);
    let y = top;
    return own.map((node, i): PlacedNode => {
      const slot = (slots[i] ?? 0) + space;
      const thick = total(node.node) * low;
      const middle = y + slot / 2;
      y += slot;
      return { node, total: total(node.node), top: middle - thick / 2, height: thick, middle };
    });
  });
  return { nodes: placed, flows: placeFlows(flows, placed, low) };
}

/** Flows leave and arrive in the order of the nodes at their other end, so that few cross. */
function placeFlows(
  flows: readonly SankeyFlow[],
  nodes: readonly PlacedNode[],
  scale: number,
): PlacedFlow[] {
  const byCode = new Map(nodes.map((one) => [one.node.node, one] as const));
  const middleOf = (code: string) => byCode.get(code)?.middle ?? 0;
  const tops = (own: 'from' | 'to', other: 'from' | 'to') => {
    const used = new Map<string, number>();
    const places = new Map<SankeyFlow, number>();
    for (const flow of flows.toSorted((a, b) => middleOf(a[other]) - middleOf(b[other]))) {
      const start = used.get(flow[own]) ?? byCode.get(flow[own])?.top ?? 0;
      places.set(flow, start);
      used.set(flow[own], start + flow.value * scale);
    }
    return places;
  };
  const [leave, arrive] = [tops('from', 'to'), tops('to', 'from')];
  return flows.map((flow) => ({
    ...flow,
    fromTop: leave.get(flow) ?? 0,
    toTop: arrive.get(flow) ?? 0,
    thickness: flow.value * scale,
  }));
}

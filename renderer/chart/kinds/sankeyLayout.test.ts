import { describe, expect, it } from 'vitest';
import { joinSmall, sankeyLayout } from './sankeyLayout.ts';

const node = (code: string, stage: number) => ({ node: code, label: code, stage, isArea: false });
const nodes = [node('a', 0), node('b', 0), node('x', 1), node('y', 1), node('z', 1)];
const flows = [
  { from: 'a', to: 'x', value: 6 },
  { from: 'a', to: 'y', value: 2 },
  { from: 'b', to: 'y', value: 1 },
  { from: 'b', to: 'z', value: 1 },
];

describe('sankeyLayout', () => {
  const { nodes: placed, flows: bands } = sankeyLayout(nodes, flows, 2, 0, 200, 10);
  it('makes nodes as thick as what passes through them, in one proportion', () => {
    const scale = (placed[0]?.height ?? 0) / 8;
    expect(scale).toBeGreaterThan(0);
    for (const { height, total } of placed) expect(height).toBeCloseTo(total * scale, 9);
  });
  it('lets what leaves a node fill it without gap or overlap', () => {
    const a = placed.find((one) => one.node.node === 'a');
    const own = bands.filter(({ from }) => from === 'a').toSorted((p, q) => p.fromTop - q.fromTop);
    expect(own[0]?.fromTop).toBeCloseTo(a?.top ?? 0, 9);
    expect(own[1]?.fromTop).toBeCloseTo((own[0]?.fromTop ?? 0) + (own[0]?.thickness ?? 0), 9);
    expect(own.reduce((sum, { thickness }) => sum + thickness, 0)).toBeCloseTo(a?.height ?? 0, 9);
  });
});

describe('joinSmall', () => {
  it('joins the smallest of a stage and keeps the sum', () => {
    const joined = joinSmall({ nodes, flows, stages: ['1', '2'] }, 2, (count) => `${count} others`);
    expect(joined.nodes.map(({ label }) => label)).toEqual(['a', 'b', 'x', '2 others']);
    expect(joined.flows).toEqual([
      { from: 'a', to: 'x', value: 6 },
      { from: 'a', to: 'others-1', value: 2 },
      { from: 'b', to: 'others-1', value: 2 },
    ]);
  });
  it('leaves a stage alone that fits', () => {
    expect(joinSmall({ nodes, flows, stages: ['1', '2'] }, 3, String).nodes).toHaveLength(5);
  });
});

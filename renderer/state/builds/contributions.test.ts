import { describe, expect, it } from 'vitest';
import { noEdits } from '../../../analysis/compose/recipeEdits.ts';
import { checkedPresetTable } from '../../../datasets/tables/checkedPresetTable.ts';
import { bundledOnDisk } from '../../../electron/cli/bundled.ts';
import type { State } from '../state.ts';
import { buildState } from './buildState.ts';
import { contributions, decomposedNode } from './contributions.ts';
import { tableRead } from './updateTables.ts';

async function inform() {
  const code = 'inform-risk-2025';
  const table = await checkedPresetTable(code, bundledOnDisk('datasets'));
  const state = tableRead({ tables: {} } as State, code, table);
  const edits = { ...noEdits, weights: { INFORM: { VU: 2 } } };
  const made = buildState(state, { kind: 'preset', code }, edits);
  if (made.kind !== 'built') throw new Error('not built');
  return made.built;
}

describe('contributions', () => {
  it('share a bar by weight times score', async () => {
    const built = await inform();
    const row = built.table.areas.indexOf('AFG');
    const parts = contributions(built, 'INFORM', row);
    const score = (node: string) => built.build.scores.get(node)?.values[row] ?? Number.NaN;
    const [ha, vu, cc] = ['HA', 'VU', 'CC'].map(score) as [number, number, number];
    expect(parts.map(({ child }) => child)).toEqual(['HA', 'VU', 'CC']);
    expect(parts[1]?.share).toBeCloseTo((2 * vu) / (ha + 2 * vu + cc), 12);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('look through a formula of one node, and find none below an indicator', async () => {
    const built = await inform();
    expect(decomposedNode(built, 'HA.NAT')).toBe('HA.NAT.MEAN');
    expect(decomposedNode(built, 'VU.SEV.INQ.GINI')).toBe(null);
  });
});

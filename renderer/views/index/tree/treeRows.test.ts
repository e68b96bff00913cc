import { describe, expect, it } from 'vitest';
import { preset } from '../../../../analysis/presets/presets.ts';
import { allPaths, pathTo, topNodes, treeRows } from './treeRows.ts';

function recipe(code: string) {
  const given = preset(code);
  if (!given.ok) throw new Error(given.failure.message);
  return given.value;
}
const inform = recipe('inform-risk-2025');

describe('treeRows', () => {
  it('shows the index with its dimensions once it is open', () => {
    const rows = treeRows(inform, new Set(['INFORM']));
    expect(rows.map(({ code, depth, parent }) => [code, depth, parent])).toEqual([
      ['INFORM', 1, null],
      ['HA', 2, 'INFORM'],
      ['VU', 2, 'INFORM'],
      ['CC', 2, 'INFORM'],
      ['RELIABILITY', 1, null],
    ]);
  });

  it('walks through a formula, whose nodes have no weight', () => {
    const rows = treeRows(inform, new Set(['INFORM', 'INFORM/HA', 'INFORM/HA/HA.NAT']));
    const row = rows.find(({ code }) => code === 'HA.NAT.MEAN');
    expect(row).toMatchObject({ parent: null, depth: 4 });
    expect(topNodes(recipe('multi-hazard-index'))).toEqual(['MHRI']);
  });

  it('shows a node under each of its parents', () => {
    const rows = treeRows(inform, allPaths(inform));
    expect(rows.filter(({ code }) => code === 'HA.NAT.EPI.STA')).toHaveLength(2);
    expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(inform.framework.nodes.length);
  });

  it('finds the way to a node', () => {
    expect(pathTo(inform, 'VU.SEV.PD')).toEqual([
      'INFORM',
      'INFORM/VU',
      'INFORM/VU/VU.SEV',
      'INFORM/VU/VU.SEV/VU.SEV.PD',
    ]);
    expect(pathTo(inform, 'nowhere')).toEqual([]);
  });
});

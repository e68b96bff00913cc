import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../analysis/compose/build.ts';
import { rankNode } from '../../analysis/compose/rankNode.ts';
import { preset } from '../../analysis/presets/presets.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';
import { membersOf } from './membersOf.ts';
import { presetDataSets } from './presetDataSets.ts';
import { presetTable, presetTableCodes } from './presetTable.ts';

const files: BundledFiles = {
  read: async (folder, file) => new Uint8Array(await readFile(join('datasets', folder, file))),
};

describe('presetTable', () => {
  it('names the data sets of every table', () => {
    expect(Object.keys(presetDataSets).sort()).toEqual([...presetTableCodes].sort());
  });

  it.each(presetTableCodes)('has what the recipe %s asks for', async (code) => {
    const recipe = preset(code);
    const table = await presetTable(code, files);
    if (!recipe.ok || !table.ok) throw new Error('no recipe or no table');
    const made = build(recipe.value, table.value);
    if (!made.ok) throw new Error(made.failure.message);
    const ranks = rankNode(made.value, made.value.trace.framework.root);
    expect(Math.min(...ranks.filter((rank) => !Number.isNaN(rank)))).toBe(1);
  });

  it('gives the published risk of INFORM', async () => {
    const [recipe, table] = [
      preset('inform-risk-2025'),
      await presetTable('inform-risk-2025', files),
    ];
    if (!recipe.ok || !table.ok) throw new Error('no recipe or no table');
    const made = build(recipe.value, table.value);
    if (!made.ok) throw new Error(made.failure.message);
    const row = table.value.areas.indexOf('AFG');
    expect(made.value.scores.get('INFORM')?.values[row]).toBe(7.8);
    expect(made.value.scores.get('RELIABILITY')?.values[row]).toBeCloseTo(4.0199, 4);
  });

  it('takes the signatories alone into the loss index of the Belt and Road', async () => {
    const table = await presetTable('belt-and-road-loss-index', files);
    const members = await membersOf(files, 'BRI_SIGNATORIES');
    if (!table.ok || !members.ok) throw new Error('no table or no set');
    expect(members.value.size).toBe(152);
    expect(table.value.areas.filter((area) => !members.value.has(area))).toEqual([]);
    expect(table.value.areas.length).toBeGreaterThan(140);
  });

  it('names the country sets that there are', async () => {
    const lost = await membersOf(files, 'NOWHERE');
    if (lost.ok) throw new Error('a set called NOWHERE');
    expect(lost.failure.kind).toBe('unknown-code');
    expect(lost.failure.message).toContain('ASEAN, BRICS');
  });

  it('says that a recipe without bundled data needs a table', async () => {
    expect(await presetTable('empty', files)).toMatchObject({ failure: { kind: 'unknown-code' } });
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { preset } from '../../analysis/presets/presets.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';
import { publishedHistories, publishedHistory } from './publishedHistory.ts';

const files: BundledFiles = {
  read: async (folder, file) => new Uint8Array(await readFile(join('datasets', folder, file))),
};

it.each(Object.entries(publishedHistories))(
  'has nodes of the index %s for every country and year',
  async (code, folder) => {
    const [recipe, history] = [preset(code), await publishedHistory(files, folder)];
    if (!recipe.ok || !history.ok) throw new Error('no recipe or no history');
    const { areas, years, columns } = history.value;
    expect(areas).toHaveLength(191 * 10);
    expect(new Set(years).size).toBe(10);
    const nodes = new Set(recipe.value.framework.nodes.map((node) => node.code));
    expect([...columns.keys()].toSorted()).toEqual(['CC', 'HA', 'INFORM', 'VU']);
    for (const node of columns.keys()) expect(nodes.has(node)).toBe(true);
  },
);

it('gives the scores that the publisher printed', async () => {
  const history = await publishedHistory(files, 'inform-trend');
  if (!history.ok) throw new Error(history.failure.message);
  const { areas, years, columns } = history.value;
  const row = areas.findIndex((area, place) => area === 'AFG' && years?.[place] === 2015);
  // The first two lines of the publisher's file.
  expect(columns.get('CC')?.values[row]).toBe(7.8);
  expect(columns.get('HA')?.values[row]).toBe(8.3);
});

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BundledFiles } from '../store/bundledFiles.ts';
import { presetTable, presetTableCodes } from './presetTable.ts';
import { sourceRows } from './sourceRows.ts';

const files: BundledFiles = {
  read: async (folder, file) => new Uint8Array(await readFile(join('datasets', folder, file))),
};

describe('sourceRows', () => {
  it('names the very line of the file', async () => {
    const question = { table: 'inform-risk-2025', column: 'AFF_DR', area: 'AFG', year: null };
    const found = await sourceRows(question, files);
    if (!found.ok) throw new Error(found.failure.message);
    const { plan, rows, header } = found.value;
    const lines = readFileSync(join('datasets', plan.dataSet, plan.file), 'utf8').split('\n');
    expect(rows).toHaveLength(1);
    expect(found.value.dataSet).toMatchObject({
      name: 'inform-2025',
      licence: { en: expect.stringContaining('Attribution') as string },
    });
    expect(lines[(rows[0]?.line ?? 0) - 1]).toBe(rows[0]?.cells.join(','));
    expect(rows[0]?.cells[header.indexOf(plan.field)]).toBe('886000');
  });

  it('names the line of a published history', async () => {
    const question = { table: 'inform-trend', column: 'CC', area: 'AFG', year: 2015 };
    const found = await sourceRows(question, files);
    if (!found.ok) throw new Error(found.failure.message);
    // The first line of the file under its header.
    expect(found.value.rows).toEqual([{ line: 2, cells: ['AFG', '2015', 'CC', '7.8'] }]);
  });

  it.each(presetTableCodes)(
    'finds rows for every column of %s',
    async (code) => {
      const table = await presetTable(code, files);
      if (!table.ok) throw new Error(table.failure.message);
      const { areas, years, columns } = table.value;
      const some = [...columns].filter((_, place) => place % 9 === 0);
      for (const [column, { values, missing }] of some) {
        const row = values.findIndex((_, place) => !missing.has(place));
        const area = areas[row] ?? '';
        const found = await sourceRows(
          { table: code, column, area, year: years?.[row] ?? null },
          files,
        );
        if (!found.ok) throw new Error(found.failure.message);
        const { plan, rows, header } = found.value;
        const place = header.indexOf(plan.field);
        if (plan.years === null && !column.endsWith('.imputed')) {
          expect(
            rows.map(({ cells }) => Number(cells[place])),
            column,
          ).toEqual([values[row]]);
        } else if (plan.years !== null) {
          const sum = rows.reduce((total, { cells }) => total + Number(cells[place]), 0);
          const count = plan.years[1] - plan.years[0] + 1;
          expect(sum / count, column).toBeCloseTo(values[row] ?? Number.NaN, 6);
        }
      }
    },
    60_000,
  );

  it('knows nothing of a table of somebody’s own', async () => {
    const question = { table: 'own', column: 'x', area: 'AFG', year: null };
    expect(await sourceRows(question, files)).toMatchObject({ failure: { kind: 'unknown-code' } });
  });
});

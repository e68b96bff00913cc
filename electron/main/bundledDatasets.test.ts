import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledDatasets } from './bundledDatasets.ts';

it('names the folders that describe themselves, in order of name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'riskbelt-datasets-'));
  for (const name of ['losses', 'earthquakes', 'importers']) mkdirSync(join(folder, name));
  for (const name of ['losses', 'earthquakes']) {
    writeFileSync(join(folder, name, 'datapackage.json'), '{}');
  }
  writeFileSync(join(folder, 'descriptor.ts'), '');
  expect(bundledDatasets(folder)).toEqual(['earthquakes', 'losses']);
  rmSync(folder, { recursive: true });
  expect(bundledDatasets(folder)).toEqual([]);
});

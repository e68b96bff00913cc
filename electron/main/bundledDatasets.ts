import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the folders that hold a described data set, in order of name. */
export function bundledDatasets(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(folder, name, 'datapackage.json')))
    .sort();
}

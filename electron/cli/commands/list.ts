import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { methods } from '../../../analysis/methods.ts';
import { preset, presetCodes } from '../../../analysis/presets/presets.ts';
import { readDelimited } from '../../../datasets/importers/delimited.ts';
import { type Command, exitCodes, orEnd } from '../command.ts';
import { readText } from '../readRecipe.ts';

/** Lists data sets, country sets, presets and methods with their versions. */
export const list: Command = {
  name: 'list',
  summary: 'data sets, country sets, presets and methods with versions',
  usage: 'list',
  details: '  A line is: kind, code, version, edition or certainty, name; with tabs between them.',
  run: async (args, { print, datasets }) => {
    parseArgs({ args: [...args], options: {} });
    for (const folder of await dataSets(datasets)) {
      const given: unknown = JSON.parse(await readText(join(datasets, folder, 'datapackage.json')));
      const version = fieldOf(given, 'version');
      print(`data set\t${folder}\t${version}\t${fieldOf(given, 'title')}`);
    }
    for (const [code, certainty, name] of await countrySets(datasets)) {
      print(`country set\t${code}\t${certainty}\t${name}`);
    }
    for (const code of presetCodes) {
      const { name, edition = '' } = orEnd(preset(code));
      print(`preset\t${code}\t${edition}\t${name.en}`);
    }
    for (const { family, code, version, name, source } of methods) {
      print(`method\t${family}/${code}\t${version}\t${name.en} (${source})`);
    }
    return exitCodes.done;
  },
};

/** Code, certainty of who is in it, and name of every country set. */
async function countrySets(
  folder: string,
): Promise<readonly (readonly [code: string, certainty: string, name: string])[]> {
  const name = 'country-sets/sets.csv';
  const table = orEnd(readDelimited(await readFile(join(folder, name)), name, ','));
  const place = (column: string): number => table.header.indexOf(column);
  const [code, certainty, nameEn] = [place('set'), place('certainty'), place('nameEn')];
  return table.rows.map(({ cells }) => [
    cells[code] ?? '',
    cells[certainty] ?? '',
    cells[nameEn] ?? '',
  ]);
}

async function dataSets(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { withFileTypes: true });
  const names: string[] = [];
  for (const entry of found) {
    if (!entry.isDirectory()) continue;
    const inside = await readdir(join(folder, entry.name));
    if (inside.includes('datapackage.json')) names.push(entry.name);
  }
  return names.sort();
}

function fieldOf(given: unknown, name: string): string {
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, name)) return '';
  const value = (given as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}

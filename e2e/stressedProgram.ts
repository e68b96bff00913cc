import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import {
  csvText,
  emdatPublicHeader,
  emdatPublicRow,
} from '../datasets/importers/testing/emdatPublic.ts';
import { root } from './launch.ts';

type Row = Readonly<Record<string, string>>;

/** Length of every name under stress. */
export const LONG_NAME = 40;

/** Years that the stressed table of events spans. */
export const stressedYears = { first: 1965, last: 2024 } as const;

/** Countries of the stressed table of events and of the set `FIFTY`. */
export const fiftyCountries: readonly string[] = rowsOf(root, 'country-sets/members.csv')
  .filter(({ set }) => set === 'BRI_SIGNATORIES')
  .map(({ iso3 = '' }) => iso3)
  .slice(0, 50);

/** The one country of the set `NONE`, of which the stressed table has no event. */
export const uncoveredCountry = 'PAK';

/** The one country of the set `ONE`. */
export const oneCountry = 'AFG';

function rowsOf(folder: string, file: string): readonly Row[] {
  const text = readFileSync(join(folder, 'datasets', file), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** A name of forty characters that begins as the given one. */
export function longName(name: string): string {
  const isChinese = /[\u4e00-\u9fff]/.test(name);
  const more = isChinese
    ? '及其附属岛屿与海外领地联合组成的统一共和国'
    : ' and the United Islands and Territories';
  return (name + more.repeat(3)).slice(0, LONG_NAME).trimEnd().padEnd(LONG_NAME, '.');
}

/** Writes a table of a copied program, with the hash that its description then has to give. */
function rewrite(folder: string, dataSet: string, table: string, rows: readonly Row[]): void {
  const bytes = Buffer.from(`${Papa.unparse([...rows], { newline: '\n' })}\n`);
  writeFileSync(join(folder, 'datasets', dataSet, `${table}.csv`), bytes);
  const place = join(folder, 'datasets', dataSet, 'datapackage.json');
  const described = JSON.parse(readFileSync(place, 'utf8')) as {
    readonly resources: readonly {
      readonly name: string;
      bytes: number;
      hash: string;
      readonly riskbelt: { rows: number };
    }[];
  };
  const resource = described.resources.find(({ name }) => name === table);
  if (resource === undefined) throw new Error(`${dataSet} has no table ${table}`);
  resource.bytes = bytes.length;
  resource.hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  resource.riskbelt.rows = rows.length;
  writeFileSync(place, JSON.stringify(described));
}

/**
 * Gives every country of a copied program a name of forty characters in both languages, and adds a
 * set of fifty countries and one of a single country. A copy is started so by `launch({ damage })`.
 */
export function putUnderStress(folder: string): void {
  const countries = rowsOf(folder, 'countries/countries.csv');
  rewrite(
    folder,
    'countries',
    'countries',
    countries.map((row) => ({
      ...row,
      nameEn: longName(row['nameEn'] ?? ''),
      nameZh: longName(row['nameZh'] ?? ''),
    })),
  );
  const sets = rowsOf(folder, 'country-sets/sets.csv');
  const pattern = sets.at(-1) ?? {};
  const added = [
    { set: 'FIFTY', nameEn: 'Fifty countries', nameZh: '五十个国家', areas: fiftyCountries },
    { set: 'ONE', nameEn: 'One country', nameZh: '单独国家', areas: [oneCountry] },
    { set: 'NONE', nameEn: 'No entry', nameZh: '没有记录', areas: [uncoveredCountry] },
  ];
  rewrite(folder, 'country-sets', 'sets', [
    ...sets,
    ...added.map(({ areas: _, ...given }, place) => ({
      ...pattern,
      set: given.set,
      nameEn: longName(given.nameEn),
      nameZh: longName(given.nameZh),
      position: String(sets.length + place + 1),
    })),
  ]);
  const members = rowsOf(folder, 'country-sets/members.csv');
  const member = members.at(-1) ?? {};
  rewrite(
    folder,
    'country-sets',
    'members',
    [
      ...members,
      ...added.flatMap(({ set, areas }) =>
        areas.map((iso3) => ({ ...member, set, iso3, role: 'member' })),
      ),
    ].toSorted((one, other) => compare(one.set, other.set) || compare(one.iso3, other.iso3)),
  );
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const kinds = [
  { key: 'nat-hyd-flo-riv', subgroup: 'Hydrological', type: 'Flood', subtype: 'Riverine flood' },
  {
    key: 'nat-met-sto-tro',
    subgroup: 'Meteorological',
    type: 'Storm',
    subtype: 'Tropical cyclone',
  },
  {
    key: 'nat-geo-ear-gro',
    subgroup: 'Geophysical',
    type: 'Earthquake',
    subtype: 'Ground movement',
  },
  { key: 'nat-cli-dro-dro', subgroup: 'Climatological', type: 'Drought', subtype: 'Drought' },
] as const;

/** Events of sixty years in fifty countries as EM-DAT's public table writes them; no damage is known. */
export function sixtyYearsCsv(): string {
  const rows = fiftyCountries.flatMap((iso, place) =>
    Array.from({ length: stressedYears.last - stressedYears.first + 1 }, (_, past) => {
      const year = stressedYears.first + past;
      const kind = kinds[(place + past) % kinds.length];
      return emdatPublicRow({
        'DisNo.': `${year}-${String(1000 + place)}-${iso}`,
        'Classification Key': kind?.key ?? null,
        'Disaster Subgroup': kind?.subgroup ?? null,
        'Disaster Type': kind?.type ?? null,
        'Disaster Subtype': kind?.subtype ?? null,
        ISO: iso,
        'Start Year': year,
        'End Year': year,
        'Total Deaths': (place + 1) * (1 + ((past * 7) % 13)) * 10,
        "Insured Damage ('000 US$)": null,
        "Insured Damage, Adjusted ('000 US$)": null,
        "Total Damage ('000 US$)": null,
        "Total Damage, Adjusted ('000 US$)": null,
      });
    }),
  );
  return csvText([emdatPublicHeader, ...rows]);
}

interface RecipeFile {
  name: { en: string; zh: string };
  framework: {
    nodes: {
      code: string;
      name: { en: string; zh: string };
      minimumShare?: number;
      formula?: unknown;
    }[];
  };
}

/** A preset as a recipe file whose every name has forty characters. */
export function longNamedRecipe(
  preset: string,
  change: (recipe: RecipeFile) => void = () => undefined,
): string {
  const text = readFileSync(join(root, 'analysis/presets', `${preset}.json`), 'utf8');
  const recipe = JSON.parse(text) as RecipeFile;
  for (const named of [recipe, ...recipe.framework.nodes]) {
    named.name = { en: longName(named.name.en), zh: longName(named.name.zh) };
  }
  change(recipe);
  return JSON.stringify(recipe);
}

/** The Human Development Index of which no country has a score: its income is the logarithm of nothing. */
export function indexOfGaps(): string {
  return longNamedRecipe('humanDevelopmentIndex', ({ framework }) => {
    for (const node of framework.nodes) {
      if (node.formula === undefined) continue;
      const column = { column: 'gniPerCapitaPpp' };
      node.formula = { ln: { subtract: [column, column] } };
    }
  });
}

import { readFileSync } from 'node:fs';
import { readRows } from '../../../datasets/testing/readRows.ts';
import type { FigureLanguage } from '../spec.ts';

type Row = Readonly<Record<string, string>>;

const read = new Map<string, readonly Row[]>();

/** The rows of a bundled table. */
export function bundledRows(folder: string, file: string): readonly Row[] {
  const key = `${folder}/${file}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const url = new URL(`../../../datasets/${key}`, import.meta.url);
  const rows = readRows(new Uint8Array(readFileSync(url)), key);
  read.set(key, rows);
  return rows;
}

/** A cell of a bundled table as a number, or the gap that an empty one is. */
export function cell(row: Row | undefined, field: string): number | 'no-data' {
  const text = row?.[field] ?? '';
  return text === '' ? 'no-data' : Number(text);
}

/** Names of countries by code. */
export function countryNames(language: FigureLanguage): (iso3: string) => string {
  const names = new Map(
    bundledRows('countries', 'countries.csv').map((row) => [
      row['iso3'] ?? '',
      row[language === 'zh' ? 'nameZh' : 'nameEn'] ?? '',
    ]),
  );
  return (iso3) => names.get(iso3) ?? iso3;
}

/** Scores of INFORM 2025 by node and area. */
export function informScores(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const scores = new Map<string, Map<string, number>>();
  for (const row of bundledRows('inform-2025', 'scores.csv')) {
    const { nodeId = '', iso3 = '', score = '' } = row;
    if (score === '') continue;
    const own = scores.get(nodeId) ?? new Map<string, number>();
    scores.set(nodeId, own.set(iso3, Number(score)));
  }
  return scores;
}

/** Nodes of INFORM 2025 by code, with their level and name. */
export function informNodes(
  language: FigureLanguage,
): readonly { readonly node: string; readonly label: string; readonly level: string }[] {
  return bundledRows('inform-2025', 'nodes.csv').map((row) => ({
    node: row['nodeId'] ?? '',
    label: row[language === 'zh' ? 'nameZh' : 'nameEn'] ?? '',
    level: row['level'] ?? '',
  }));
}

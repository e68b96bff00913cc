import { type Result, success } from '../../analysis/failure.ts';
import type { Table } from '../../analysis/table.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';
import { columnCells } from './columnCells.ts';
import { cellOf, fieldsOf } from './fieldsOf.ts';

const FOLDER = 'inform-2025';

/**
 * The raw table of INFORM 2025: indicators by code, population by year, and what the reliability index
 * counts: the year of each value (`.year`), 1 where the publisher filled it (`.imputed`), and in how many
 * cells a missing Human Development Index counts; with the published vulnerability for other indices.
 *
 * @param files - the bundled files
 * @returns 191 areas
 * @fails bad-input  a bundled file lacks a field
 */
export async function informTable(files: BundledFiles): Promise<Result<Table>> {
  const areas = await fieldsOf(files, FOLDER, 'areas.csv', ['iso3', 'unRegion', 'incomeGroup']);
  if (!areas.ok) return areas;
  const raw = await fieldsOf(files, FOLDER, 'raw-values.csv', [
    'iso3',
    'indicatorId',
    'value',
    'dataYear',
    'imputation',
  ]);
  if (!raw.ok) return raw;
  const population = await fieldsOf(files, FOLDER, 'population.csv', [
    'iso3',
    'year',
    'population',
  ]);
  if (!population.ok) return population;
  const results = await fieldsOf(files, FOLDER, 'results.csv', ['iso3', 'missingHdiCounts']);
  if (!results.ok) return results;
  const scores = await fieldsOf(files, FOLDER, 'scores.csv', ['iso3', 'nodeId', 'score']);
  if (!scores.ok) return scores;
  const codes = areas.value.of('iso3');
  const { put, columns } = columnCells(codes);
  const [area, indicator] = [raw.value.of('iso3'), raw.value.of('indicatorId')];
  const [value, year, mark] = [
    raw.value.of('value'),
    raw.value.of('dataYear'),
    raw.value.of('imputation'),
  ];
  area.forEach((iso3, row) => {
    const code = indicator[row] ?? '';
    put(code, iso3, cellOf(value[row]));
    if (year[row] !== '') put(`${code}.year`, iso3, cellOf(year[row]));
    if (mark[row] !== '') put(`${code}.imputed`, iso3, 1);
  });
  const [owner, when] = [population.value.of('iso3'), population.value.of('year')];
  const people = population.value.of('population');
  owner.forEach((iso3, row) => put(`population.${when[row] ?? ''}`, iso3, cellOf(people[row])));
  const counts = results.value.of('missingHdiCounts');
  results.value.of('iso3').forEach((iso3, row) => {
    put('HDI.missingCounts', iso3, cellOf(counts[row]));
  });
  const [nodes, published] = [scores.value.of('nodeId'), scores.value.of('score')];
  scores.value.of('iso3').forEach((iso3, row) => {
    if (nodes[row] === 'VU') put('publishedVulnerability', iso3, cellOf(published[row]));
  });
  const groups = new Map(
    ['unRegion', 'incomeGroup'].map((name) => [
      name,
      areas.value.of(name).map((word) => (word === '' ? null : word)),
    ]),
  );
  return success({ areas: codes, columns: columns(), groups });
}

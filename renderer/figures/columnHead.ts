import type { DataColumn } from '../chart/DataColumn.ts';
import type { Say } from '../words/words.ts';

/** Columns that kinds of figures write under a name for programs, by the key of their words. */
const heads = new Map([
  ['area', 'area'],
  ['name', 'name'],
  ['year', 'year'],
  ['rank', 'rank'],
  ['node', 'node'],
  ['node name', 'nodeName'],
  ['areas ranked', 'ranked'],
  ['areas ranked without it', 'rankedWithout'],
  ['assumption', 'assumption'],
  ['assumption name', 'assumptionName'],
  ['first order', 'first'],
  ['first order, lower end', 'firstLower'],
  ['first order, upper end', 'firstUpper'],
  ['total order', 'total'],
  ['total order, lower end', 'totalLower'],
  ['total order, upper end', 'totalUpper'],
  ['median rank', 'medianRank'],
  ['percentile 5', 'percentile5'],
  ['percentile 95', 'percentile95'],
  ['imputed', 'imputed'],
  ['group', 'group'],
  ['part', 'kind'],
  ['from name', 'fromName'],
  ['to name', 'toName'],
  ['other node', 'otherNode'],
  ['other name', 'otherName'],
  ['level', 'level'],
] as const);

/** Codes for programs whose names stand in the next column. */
const codes: ReadonlySet<string> = new Set(['from', 'to']);

/** Whether a column of a figure's numbers is shown: reasons and bare codes are for files. */
export function isForReaders({ header, isReason }: DataColumn): boolean {
  return isReason !== true && !codes.has(header);
}

/**
 * What a column is called for a reader. Where rows are nodes of an index, their names are those of parts
 * and not of countries; heads that are not known are made in the language of the figure.
 *
 * @param column - one of the table
 * @param all -    the names for programs of all columns of the table
 */
export function columnHead(
  { header, label }: DataColumn,
  all: readonly string[],
  say: Say,
): string {
  if (label !== undefined) return label;
  const step = /^rank, (.+)$/.exec(header)?.[1];
  if (step !== undefined) return say('figureTools.heads.rankOf', { step });
  if (header === 'name' && all.includes('node')) return say('figureTools.heads.partName');
  // Rows without codes of countries may be years and hazards.
  if (header === 'name' && !all.includes('area')) return say('figureTools.heads.plainName');
  const found = [...heads].find(([each]) => each === header);
  return found === undefined
    ? header.charAt(0).toUpperCase() + header.slice(1)
    : say(`figureTools.heads.${found[1]}`);
}

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
  ['from', 'from'],
  ['from name', 'fromName'],
  ['to', 'to'],
  ['to name', 'toName'],
  ['other node', 'otherNode'],
  ['other name', 'otherName'],
] as const);

/**
 * What a column is called for a reader. Where rows are nodes of an index, their names are those of parts
 * and not of countries; heads that are not known are made in the language of the figure.
 *
 * @param header - the column's name for programs
 * @param all -    those of all columns of the table
 */
export function columnHead(header: string, all: readonly string[], say: Say): string {
  const step = /^rank, (.+)$/.exec(header)?.[1];
  if (step !== undefined) return say('figureTools.heads.rankOf', { step });
  if (header === 'name' && all.includes('node')) return say('figureTools.heads.partName');
  const found = [...heads].find(([each]) => each === header);
  return found === undefined ? header : say(`figureTools.heads.${found[1]}`);
}

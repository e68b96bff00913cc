import { chartWords, fill } from './chartWords.ts';
import type { DataColumn } from './DataColumn.ts';
import type { FigureLanguage } from './spec.ts';

/** Columns that kinds of figures write under a name for programs, by the key of their words. */
const heads: ReadonlyMap<string, keyof (typeof chartWords)['en']['heads']> = new Map([
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
  ['5th percentile', 'percentile5'],
  ['95th percentile', 'percentile95'],
  ['imputed', 'imputed'],
  ['group', 'group'],
  ['part', 'kind'],
  ['from name', 'fromName'],
  ['to name', 'toName'],
  ['other node', 'otherNode'],
  ['other name', 'otherName'],
  ['level', 'level'],
  ['from', 'fromCode'],
  ['to', 'toCode'],
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
 * @example `columnHead(textColumn('node', []), ['node'], 'en')` // Code of the part
 */
export function columnHead(
  { header, label }: DataColumn,
  all: readonly string[],
  language: FigureLanguage,
): string {
  const words = chartWords[language].heads;
  if (label !== undefined) return label;
  const step = /^rank, (.+)$/.exec(header)?.[1];
  if (step !== undefined) return fill(words.rankOf, { step });
  if (header === 'name' && all.includes('node')) return words.partName;
  // Rows without codes of countries may be years and hazards.
  if (header === 'name' && !all.includes('area')) return words.plainName;
  const found = heads.get(header);
  return found === undefined ? header.charAt(0).toUpperCase() + header.slice(1) : words[found];
}

import type { DataColumn } from '../chart/DataColumn.ts';
import type { Say } from '../words/words.ts';

/** Codes for programs whose names stand in the next column. */
const codes: ReadonlySet<string> = new Set(['from', 'to']);

/** Columns that kinds of figures write under a name for programs, and the word for a reader. */
const heads = {
  area: 'areaCode',
  node: 'code',
  assumption: 'code',
  name: 'name',
  year: 'year',
  rank: 'rank',
  group: 'group',
  part: 'part',
  level: 'level',
  imputed: 'imputed',
  'other node': 'otherCode',
  'other name': 'otherName',
  'from name': 'from',
  'to name': 'to',
  'node name': 'nodeName',
  'areas ranked': 'ranked',
  'areas ranked without it': 'rankedWithout',
  'assumption name': 'assumptionName',
  'first order': 'first',
  'first order, lower end': 'firstLower',
  'first order, upper end': 'firstUpper',
  'total order': 'total',
  'total order, lower end': 'totalLower',
  'total order, upper end': 'totalUpper',
  'median rank': 'medianRank',
  'percentile 5': 'percentile5',
  'percentile 95': 'percentile95',
} as const;

/** Whether a column of a figure's numbers is shown: reasons and bare codes are for files. */
export function isForReaders({ header, isReason }: DataColumn): boolean {
  return isReason !== true && !codes.has(header);
}

/** A column's head for a reader, in the language of the window. */
export function headWords({ header, label }: DataColumn, say: Say): string {
  if (label !== undefined) return label;
  if (header in heads) return say(`figureTools.heads.${heads[header as keyof typeof heads]}`);
  return header.charAt(0).toUpperCase() + header.slice(1);
}

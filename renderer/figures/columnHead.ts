import type { Say } from '../words/words.ts';

/** Columns that kinds of figures write under a name for programs, by the key of their words. */
const heads = new Map([
  ['node', 'node'],
  ['imputed', 'imputed'],
  ['group', 'group'],
  ['part', 'part'],
  ['from', 'from'],
  ['from name', 'fromName'],
  ['to', 'to'],
  ['to name', 'toName'],
  ['other node', 'otherNode'],
  ['other name', 'otherName'],
] as const);

/**
 * What a column is called for a reader, where it has a name for programs; null where it has none of
 * these. Where rows are nodes of an index, their names are those of parts and not of countries.
 *
 * @param header - the column's name for programs
 * @param all -    those of all columns of the table
 */
export function columnHead(header: string, all: readonly string[], say: Say): string | null {
  const step = /^rank, (.+)$/.exec(header)?.[1];
  if (step !== undefined) return say('figureTools.columns.rankOf', { step });
  if (header === 'name' && all.includes('node')) return say('figureTools.columns.nodeName');
  const found = [...heads].find(([each]) => each === header);
  return found === undefined ? null : say(`figureTools.columns.${found[1]}`);
}

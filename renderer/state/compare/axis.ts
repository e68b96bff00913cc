import type { ChartValue } from '../../chart/spec.ts';
import type { Language } from '../../words/language.ts';
import { wordsIn } from '../../words/words.ts';
import type { Built } from '../builds/built.ts';
import { type Scope, shownRows, yearsOf } from '../builds/standings.ts';
import { nodeNames } from '../builds/useNodeNames.ts';
import { scoreAt } from './scoreAt.ts';

/** A node that stands at an axis, in the build on screen or in another index. */
export interface Axis {
  readonly built: Built;
  readonly node: string;
  /** What its index is called; null for the build on screen. */
  readonly indexName: ((language: Language) => string) | null;
}

/** What an axis is called: the node, and its index where that is another one. */
export function axisName({ built, node, indexName }: Axis, language: Language): string {
  const name = nodeNames(built.recipe, language)(node);
  if (indexName === null) return name;
  const index = indexName(language);
  return node === built.root && index.includes(name)
    ? index
    : wordsIn(language)('figure.titled', { title: index, of: name });
}

/** The year that an axis shows: that of the screen where its index has it, else its last. */
export function axisYear({ built }: Axis, { year }: Scope): number | null {
  const years = yearsOf(built.table);
  return year !== null && years.includes(year) ? year : (years.at(-1) ?? null);
}

/** The value of every country in the year shown. */
export function axisValues(axis: Axis, scope: Scope): ReadonlyMap<string, ChartValue> {
  const { built, node } = axis;
  const rows = shownRows(built.table, { ...scope, year: axisYear(axis, scope) });
  return new Map(
    rows.map((row) => [built.table.areas[row] ?? '', scoreAt(built, node, row)] as const),
  );
}

/** The value of a country in any year. */
export function axisHistory({ built, node }: Axis): (area: string, year: number) => ChartValue {
  const rows = new Map(
    built.table.areas.map((area, row) => [`${area} ${built.table.years?.[row] ?? ''}`, row]),
  );
  return (area, year) => scoreAt(built, node, rows.get(`${area} ${year}`));
}

import { column } from '../../../../../analysis/column.ts';
import { build } from '../../../../../analysis/compose/build.ts';
import type { Table } from '../../../../../analysis/table.ts';
import { smallName, smallRecipe } from '../../../../../analysis/testing/smallRecipe.ts';
import { wordsIn } from '../../../../words/words.ts';
import type { Built } from '../../../builds/built.ts';
import type { medianApart } from '../medianApart.ts';

const name = smallName;

/** An index that is the mean of some columns of a table. */
export function builtOf(table: Table, children: readonly string[]): Built {
  const parsed = smallRecipe(
    [
      { code: 'index', name, children },
      ...children.map((code) => ({ code, name: { en: code, zh: code } })),
    ],
    [{ step: 'aggregate', by: { method: 'arithmeticMean' } }],
  );
  const made = build(parsed, table);
  if (!made.ok) throw new Error(made.failure.message);
  const recipe = parsed;
  const source = { kind: 'opened', recipe } as const;
  return { source, base: recipe, recipe, table, build: made.value, root: 'index' };
}

/** Four areas, one of them with a gap. */
export const table: Table = {
  areas: ['A', 'B', 'C', 'D'],
  columns: new Map([
    ['x', column([1, 5, 6, 'not-reported'])],
    ['y', column([8, 3, 1, 2])],
  ]),
};
const own = (code: string): string => code;
/** What explanations of an index of that table are made from. */
export const inputs = {
  built: builtOf(table, ['x', 'y']),
  scope: { areas: null, ranksWithin: 'all', year: null },
  year: null,
  say: wordsIn('en'),
  areaName: own,
  nodeName: own,
  figures: String,
  writer: () => String,
  places: (value: number) => value.toFixed(1),
  share: (value: number) => value.toFixed(2),
} as const;

/** Rows of the table of an explanation. */
export function cellsOf(apart: ReturnType<typeof medianApart>): readonly (readonly string[])[] {
  const found = apart?.sections.find((each) => each.table !== null)?.table;
  return found?.rows.map(({ cells }) => cells) ?? [];
}

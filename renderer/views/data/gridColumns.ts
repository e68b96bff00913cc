import type { TableField } from '../../../datasets/store/catalogue.ts';
import { isNumeric, type SortKey } from '../../../datasets/store/workbench/tableQuestion.ts';
import { unitOf } from '../../state/data/fieldWords.ts';
import type { GridColumn } from '../../ui/GridColumn.ts';
import type { Language } from '../../words/language.ts';
import type { Say } from '../../words/words.ts';

const [LEAST, MOST] = [90, 280];
/** Padding and line of a cell, and a little air, in pixels. */
const AROUND = 24;
/** Widths of letters of the window's font at its size, in pixels: as measured, the widest of each kind. */
const widths = [
  { letters: /[ijl.,;:'|I]/, pixels: 3.6 },
  { letters: /[ftr()[\]/ ]/, pixels: 5.1 },
  { letters: /[mwMW]/, pixels: 11.8 },
  { letters: /[A-Z\d]/, pixels: 9 },
  { letters: /[^\u2e80-\uffff]/, pixels: 7.7 },
] as const;
/** A Chinese letter is as wide as the size of the font. */
const WIDE = 13;
/** Room for the mark of sorting behind a name, with its place. */
const SORT_MARK = ' ▲1';

/**
 * The heads of a table's columns: name, unit or type, and the order that it is sorted in. A column is as
 * wide as its head and its longest text, within bounds, whichever language the texts are in.
 *
 * @param longest - the longest texts of each column as they are shown, as far as they are known
 */
export function gridColumns(
  fields: readonly TableField[],
  order: readonly SortKey[],
  longest: readonly (readonly string[])[],
  { language, say }: { readonly language: Language; readonly say: Say },
): readonly GridColumn[] {
  return fields.map((field, column) => {
    const place = order.findIndex((key) => key.field === field.name);
    const key = order[place];
    const under = unitOf(field, language) ?? say(`data.type.${field.type}`);
    const texts = [`${field.name}${SORT_MARK}`, under, ...(longest[column] ?? [])];
    return {
      key: field.name,
      label: field.name,
      under,
      numeric: isNumeric(field),
      width: columnWidth(texts),
      sorted: key === undefined ? null : key.descending ? 'descending' : 'ascending',
      ...(key !== undefined && order.length > 1 ? { sortPlace: String(place + 1) } : {}),
    };
  });
}

/** The width that texts need, head and cells, in pixels and within bounds. */
export function columnWidth(texts: Iterable<string>): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, pixelsOf(text));
  return Math.round(Math.min(MOST, Math.max(LEAST, most + AROUND)));
}

function pixelsOf(text: string): number {
  const width = (letter: string): number =>
    widths.find(({ letters }) => letters.test(letter))?.pixels ?? WIDE;
  return Array.from(text).reduce((sum, letter) => sum + width(letter), 0);
}

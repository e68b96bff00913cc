import type { TableField } from '../../../datasets/store/catalogue.ts';
import { isNumeric, type SortKey } from '../../../datasets/store/workbench/tableQuestion.ts';
import { unitOf } from '../../state/data/fieldWords.ts';
import type { GridColumn } from '../../ui/GridColumn.ts';
import type { Language } from '../../words/language.ts';
import type { Say } from '../../words/words.ts';

const [LEAST, MOST, LETTER, ROOM] = [90, 280, 7.4, 30];
/** Chinese letters and capitals take the room of so many others. */
const [WIDE, CAPITAL] = [1.75, 1.2];
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
  for (const text of texts) most = Math.max(most, lettersOf(text));
  return Math.round(Math.min(MOST, Math.max(LEAST, most * LETTER + ROOM)));
}

function lettersOf(text: string): number {
  const room = (letter: string): number =>
    letter > '\u2e7f' ? WIDE : letter >= 'A' && letter <= 'Z' ? CAPITAL : 1;
  return Array.from(text).reduce((sum, letter) => sum + room(letter), 0);
}

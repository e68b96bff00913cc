import type { TableField } from '../../../datasets/store/catalogue.ts';
import { isNumeric, type SortKey } from '../../../datasets/store/workbench/tableQuestion.ts';
import { unitOf } from '../../state/data/fieldWords.ts';
import type { GridColumn } from '../../ui/GridColumn.ts';
import type { Language } from '../../words/language.ts';
import type { Say } from '../../words/words.ts';

const [LEAST, MOST, LETTER, ROOM] = [110, 280, 7.4, 30];
/** A Chinese letter takes the room of so many others. */
const WIDE = 1.75;

/** The heads of a table's columns: name, unit or type, and the order that it is sorted in. */
export function gridColumns(
  fields: readonly TableField[],
  order: readonly SortKey[],
  { language, say }: { readonly language: Language; readonly say: Say },
): readonly GridColumn[] {
  return fields.map((field) => {
    const place = order.findIndex((key) => key.field === field.name);
    const key = order[place];
    const under = unitOf(field, language) ?? say(`data.type.${field.type}`);
    const letters = Math.max(field.name.length, Math.min(lettersOf(under), 24));
    return {
      key: field.name,
      label: field.name,
      under,
      numeric: isNumeric(field),
      width: Math.round(Math.min(MOST, Math.max(LEAST, letters * LETTER + ROOM))),
      sorted: key === undefined ? null : key.descending ? 'descending' : 'ascending',
      ...(key !== undefined && order.length > 1 ? { sortPlace: String(place + 1) } : {}),
    };
  });
}

function lettersOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? WIDE : 1), 0);
}

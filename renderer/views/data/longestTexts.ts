import type { TableField } from '../../../datasets/store/catalogue.ts';
import type { FieldProfile } from '../../../datasets/store/workbench/profileTable.ts';
import type { TableCell } from '../../../datasets/store/workbench/tableQuestion.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';

/**
 * The longest texts of each field as they are shown: of all its values where they were counted, of the
 * first rows otherwise.
 *
 * @param profile - null where nothing was counted, as of an answer to a statement
 * @param rows -    the first rows
 * @returns as many texts a field as its width needs
 */
export function longestTexts(
  fields: readonly TableField[],
  profile: readonly FieldProfile[] | null,
  rows: readonly (readonly TableCell[])[],
  { cellText }: Pick<DataOnScreen, 'cellText'>,
): readonly (readonly string[])[] {
  return fields.map((field, column) => {
    const known = profile?.find(({ name }) => name === field.name);
    const cells =
      known === undefined
        ? rows.map((row) => row[column] ?? null)
        : [known.longest, known.least, known.most];
    return cells.filter((cell) => cell !== null).map((cell) => cellText(cell, field));
  });
}

import type { TableField } from '../../../datasets/store/catalogue.ts';
import type { Option } from '../../ui/Choice.tsx';

/** Stands for no field in a list of choices. */
export const NO_FIELD = '';

/** Fields as choices, before them one that stands for none where there is a name for it. */
export function fieldOptions(
  fields: readonly TableField[],
  none?: string,
): readonly Option<string>[] {
  const options = fields.map(({ name, unit }) => ({
    key: name,
    name,
    ...(unit === undefined ? {} : { description: unit }),
  }));
  return none === undefined ? options : [{ key: NO_FIELD, name: none }, ...options];
}

import type {
  FieldProfile,
  TableProfile,
} from '../../../../datasets/store/workbench/profileTable.ts';

/** What a column holds: cells with a value, and how many values differ. */
export function fieldProfile(name: string, filled: number, distinct: number): FieldProfile {
  return { name, filled, distinct, least: null, most: null, longest: null };
}

/** Two small tables: 10 rows of two columns, half of the second filled, and 2 rows of one. */
export const profiles: Readonly<Record<string, TableProfile>> = {
  'a/one': {
    table: 'a/one',
    rows: 10,
    fields: [fieldProfile('iso3', 10, 4), fieldProfile('value', 5, 5)],
  },
  'a/two': { table: 'a/two', rows: 2, fields: [fieldProfile('code', 2, 2)] },
};

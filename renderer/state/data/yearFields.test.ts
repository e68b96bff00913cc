import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TableField } from '../../../datasets/store/catalogue.ts';
import { readDescriptor } from '../../../datasets/store/readDescriptor.ts';
import { tableNumbers } from '../../words/tableNumbers.ts';
import { eventFields } from './eventsTable.ts';
import { unitOfPivot } from './fittingFields.ts';

const bundled = readdirSync('datasets', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join('datasets', name)).includes('datapackage.json'))
  .flatMap((name) => {
    const read = readDescriptor(name, readFileSync(join('datasets', name, 'datapackage.json')));
    if (!read.ok) throw new Error(read.failure.message);
    return read.value.resources.map(({ name: table, schema }) => ({
      name: `${name}/${table}`,
      fields: schema.fields,
    }));
  });

type Named = Pick<TableField, 'name' | 'type'> & { readonly unit?: string | undefined };

const tables: readonly { readonly name: string; readonly fields: readonly Named[] }[] = [
  ...bundled,
  { name: 'imported events', fields: eventFields },
];

/** Whole numbers that count nothing, by the names that our tables give them. */
const years = /(^y|Y)ear$/;
const codes = /(Number|Date)$/;

describe('columns of numbers that count nothing', () => {
  const found = (names: RegExp): readonly (readonly [string, Named])[] =>
    tables.flatMap(({ name, fields }) =>
      fields
        .filter((field) => names.test(field.name) && field.type === 'integer')
        .map((field) => [`${name}.${field.name}`, field] as const),
    );

  it.each(['en-GB', 'zh-CN', 'de-DE', 'fr-FR'])(
    'are written without a group mark in %s',
    (locale) => {
      const { shown, full } = tableNumbers(locale);
      expect(found(years).length).toBeGreaterThan(9);
      for (const [place, { unit }] of found(years)) {
        expect([unit, shown(2024, unit), full(2024, unit)], place).toEqual([
          'year',
          '2024',
          '2024',
        ]);
      }
      expect(found(codes).length).toBeGreaterThan(3);
      for (const [place, { unit }] of found(codes)) {
        expect([shown(6011, unit), full(6011, unit)], place).toEqual(['6011', '6011']);
      }
    },
  );

  it('keep their unit where a pivot picks one of them, and have none where rows are counted', () => {
    const fields = eventFields;
    const pivot = { measure: 'year', aggregate: 'least' } as const;
    expect(unitOfPivot(fields, pivot)).toEqual({ unit: 'year', unitZh: '年份' });
    expect(unitOfPivot(fields, { ...pivot, aggregate: 'count' })).toEqual({});
    expect(unitOfPivot(fields, { measure: null, aggregate: 'count' })).toEqual({});
    expect(unitOfPivot(fields, { measure: 'historic', aggregate: 'most' })).toEqual({});
  });
});

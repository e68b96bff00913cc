import { failure, nameCodes, type Result, success } from '../../../analysis/failure.ts';
import type { TableField } from '../catalogue.ts';
import type { Parameter } from '../database.ts';
import { identifier, isListed, listParameter } from '../sql.ts';
import { type AskedTable, type ColumnFilter, isNumeric } from './tableQuestion.ts';

/** A condition in SQL and the values of its parameters. */
export interface FilterSql {
  readonly where: string;
  readonly parameters: readonly Parameter[];
}

/**
 * The rows that meet every filter, as a condition.
 *
 * @param table -   what is asked
 * @param filters - none lets every row through
 * @fails unknown-code  the table has no such field
 * @fails bad-setting   a range of a field without numbers, or one that ends before it begins; a list of
 *   no values, or of some that the field cannot have
 */
export function filterSql(
  table: Pick<AskedTable, 'name' | 'fields'>,
  filters: readonly ColumnFilter[],
): Result<FilterSql> {
  const parameters: Parameter[] = [];
  const bind = (value: Parameter): string => `$${parameters.push(value)}`;
  const conditions: string[] = [];
  for (const filter of filters) {
    const field = fieldOf(table, filter.field);
    if (!field.ok) return field;
    if (filter.kind === 'range') {
      const { least, most } = filter;
      if (!isNumeric(field.value) || (least !== null && most !== null && least > most)) {
        const message = `filterSql needs numbers from least to most in ${filter.field}, got ${least} to ${most}`;
        return failure('bad-setting', 'filterSql', message, [filter.field]);
      }
    }
    if (filter.kind === 'oneOf') {
      const bad = filter.values.filter((value) => !fits(value, field.value));
      if (filter.values.length === 0 || bad.length > 0) {
        const message = `filterSql needs values of ${filter.field}, got ${nameCodes(bad)}`;
        return failure('bad-setting', 'filterSql', message, [filter.field]);
      }
    }
    conditions.push(condition(filter, field.value, bind));
  }
  return success({
    where: conditions.length === 0 ? 'true' : conditions.join(' AND '),
    parameters,
  });
}

/**
 * A field of a table by its name.
 *
 * @fails unknown-code  there is none
 */
export function fieldOf(
  { name: table, fields }: Pick<AskedTable, 'name' | 'fields'>,
  name: string,
): Result<TableField> {
  const field = fields.find((one) => one.name === name);
  if (field !== undefined) return success(field);
  return failure('unknown-code', 'fieldOf', `${table} has no field ${name}`, [name]);
}

function fits(value: string, field: TableField): boolean {
  if (!isNumeric(field)) return isListed(value);
  return value.trim() !== '' && Number.isFinite(Number(value));
}

function condition(
  filter: ColumnFilter,
  field: TableField,
  bind: (value: Parameter) => string,
): string {
  const name = identifier(field.name);
  switch (filter.kind) {
    case 'gap':
      return `${name} IS NULL`;
    case 'present':
      return `${name} IS NOT NULL`;
    case 'equals':
      return `${name}::VARCHAR = ${bind(filter.text)}::VARCHAR`;
    case 'contains':
      return `contains(lower(${name}::VARCHAR), lower(${bind(filter.text)}::VARCHAR))`;
    case 'oneOf': {
      const texts = `string_split(${bind(listParameter(filter.values))}::VARCHAR, chr(31))`;
      const type = isNumeric(field) ? 'DOUBLE' : 'VARCHAR';
      return `${name}::${type} IN (SELECT unnest(${texts})::${type})`;
    }
    case 'range': {
      const bounds = [
        ...(filter.least === null ? [] : [`${name} >= ${bind(filter.least)}::DOUBLE`]),
        ...(filter.most === null ? [] : [`${name} <= ${bind(filter.most)}::DOUBLE`]),
      ];
      return `(${[`${name} IS NOT NULL`, ...bounds].join(' AND ')})`;
    }
  }
}

import type { FieldDescription } from '../importers/importer.ts';
import { identifier } from './sql.ts';

type Field = Pick<FieldDescription, 'name' | 'type'>;

/**
 * An SQL condition that holds where the text of a cell is wholly a value of its field's type; none
 * for texts, which are always good.
 */
export function fieldCheck(field: Field): string | undefined {
  const name = identifier(field.name);
  switch (field.type) {
    case 'string':
      return undefined;
    case 'boolean':
      return `${name} IN ('true', 'false')`;
    case 'integer':
      return `TRY_CAST(${name} AS BIGINT) BETWEEN -999999999999999 AND 999999999999999
        AND CAST(TRY_CAST(${name} AS BIGINT) AS VARCHAR) = ${name}`;
    case 'number':
      return `regexp_full_match(${name}, '-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?')
        AND isfinite(TRY_CAST(${name} AS DOUBLE))`;
    case 'date':
      return `regexp_full_match(${name}, '[0-9]{4}-[0-9]{2}-[0-9]{2}')
        AND TRY_CAST(${name} AS DATE) IS NOT NULL`;
  }
}

/**
 * An SQL expression for the value of a checked cell. Integers have at most fifteen digits and are
 * kept as doubles, which hold them exactly; dates are kept as text `YYYY-MM-DD`, which sorts alike.
 */
export function fieldValue(field: Field): string {
  const name = identifier(field.name);
  switch (field.type) {
    case 'string':
    case 'date':
      return name;
    case 'boolean':
      return `CAST(${name} AS BOOLEAN)`;
    case 'integer':
    case 'number':
      return `CAST(${name} AS DOUBLE)`;
  }
}

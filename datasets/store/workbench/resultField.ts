import type { TableField } from '../catalogue.ts';
import type { Database } from '../database.ts';
import { decode } from '../decode.ts';
import { identifier } from '../sql.ts';

/** A column of an answer as it is shown, and the SQL that makes it so. */
export interface ResultField {
  readonly field: TableField;
  readonly value: string;
}

type Unit = Pick<TableField, 'unit' | 'unitZh'>;

/** Whole numbers that are called years or dates are read as such: no group mark stands in them. */
function unitByName(name: string): Unit | null {
  if (/^(year|decade)$|Year$|_year$/.test(name)) return { unit: 'year', unitZh: '年份' };
  // As the tables of events have them: year, month and day in eight digits.
  if (/^(start|end)Date$/.test(name)) return { unit: 'date', unitZh: '日期' };
  return null;
}

/** Beyond it a double leaves whole numbers out. */
const LARGEST_WHOLE = 9_007_199_254_740_992;

/**
 * How a column of an answer is shown. Numbers that a double holds become one; longer integers and
 * decimals, dates, times, intervals, lists and all others become their text, so that none loses a
 * digit on its way.
 *
 * @param database - has the answer as `raw result`
 * @param name -     of the column
 * @param type -     as the engine calls it, which becomes the description
 */
export async function resultField(
  database: Database,
  name: string,
  type: string,
): Promise<ResultField> {
  const column = identifier(name);
  const shown = (kind: TableField['type'], value: string): ResultField => ({
    field: {
      name,
      type: kind,
      ...(kind === 'integer' ? unitByName(name) : null),
      description: type,
    },
    value,
  });
  if (type === 'BOOLEAN') return shown('boolean', column);
  if (type === 'VARCHAR') return shown('string', column);
  if (type === 'DOUBLE' || type === 'FLOAT') {
    // The engine has whole numbers of files as doubles.
    const isWhole =
      unitByName(name) !== null && (await holds(database, `${column} = trunc(${column})`));
    return shown(isWhole ? 'integer' : 'number', `${column}::DOUBLE`);
  }
  if (/^U?(TINY|SMALL)INT$|^U?INTEGER$/.test(type)) return shown('integer', `${column}::DOUBLE`);
  if (/^U?(BIG|HUGE)INT$/.test(type)) {
    const fits = await holds(database, `${column} BETWEEN -${LARGEST_WHOLE} AND ${LARGEST_WHOLE}`);
    return fits ? shown('integer', `${column}::DOUBLE`) : shown('string', `${column}::VARCHAR`);
  }
  const digits = /^DECIMAL\((\d+),/.exec(type)?.[1];
  if (digits !== undefined && Number(digits) <= 15) return shown('number', `${column}::DOUBLE`);
  if (type === 'DATE') return shown('date', `${column}::VARCHAR`);
  return shown('string', `${column}::VARCHAR`);
}

/** Whether a condition holds for every row of the answer that has a value. */
async function holds(database: Database, condition: string): Promise<boolean> {
  const bytes = await database.query(
    `SELECT coalesce(bool_and(${condition}), true) AS holds FROM temp.main."raw result"`,
  );
  return decode(bytes, { holds: 'boolean' }).holds[0] === true;
}

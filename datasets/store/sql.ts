/**
 * Quotes a name of a table or column.
 *
 * @throws RangeError for an empty name or one with a NUL character
 * @example identifier('emdat-losses') // '"emdat-losses"'
 */
export function identifier(name: string): string {
  if (name === '' || name.includes('\0')) {
    throw new RangeError(`identifier needs a name without NUL, got ${JSON.stringify(name)}`);
  }
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Quotes a text for the places where DuckDB takes a constant only: settings and arguments of table
 * functions. Everywhere else a value is a bound parameter.
 *
 * @throws RangeError for a text with a NUL character
 * @example textConstant("it's") // "'it''s'"
 */
export function textConstant(text: string): string {
  if (text.includes('\0')) throw new RangeError('textConstant needs a text without NUL');
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * Joins texts to one parameter, which a statement takes apart by `string_split($1, chr(31))`: the
 * engine binds no lists.
 *
 * @throws RangeError for a text with the separator inside
 * @example listParameter(['flood', 'storm']).length // 11
 */
export function listParameter(texts: readonly string[]): string {
  const bad = texts.find((text) => !isListed(text));
  if (bad !== undefined) {
    throw new RangeError(`listParameter needs texts without U+001F, got ${JSON.stringify(bad)}`);
  }
  return texts.join(LIST_SEPARATOR);
}

/** Whether a text can stand in a list parameter: it has no separator inside. */
export function isListed(text: string): boolean {
  return !text.includes(LIST_SEPARATOR);
}

/**
 * A common table expression of the texts of a list parameter with their places, 0 for the first.
 *
 * @param table -     its name
 * @param column -    what the texts are called in it; the places are called `place`
 * @param parameter - number of the parameter that `listParameter` made
 * @example `placedList('asked', 'hazard', 4)` has rows of `hazard` and `place`
 */
export function placedList(table: string, column: string, parameter: number): string {
  const texts = `string_split($${parameter}::VARCHAR, chr(31))`;
  return `${table} AS (
    SELECT unnest(${texts}) AS ${column}, generate_subscripts(${texts}, 1) - 1 AS place
  )`;
}

const LIST_SEPARATOR = '\u001f';

import { textConstant } from './sql.ts';

/**
 * An SQL expression for the rows of a bundled CSV file, in the order of the file. The engine's own
 * guessing is off; a row that is too short, too long or never ends is an error that names its line.
 *
 * @param place -   name of the file
 * @param columns - each column's name and the engine's type for it
 */
export function readCsvSql(
  place: string,
  columns: readonly (readonly [name: string, type: string])[],
): string {
  const typed = columns.map(([name, type]) => `${textConstant(name)}: '${type}'`).join(', ');
  return `read_csv(${textConstant(place)}, auto_detect=false, header=true, skip=0,
    columns={${typed}}, delim=',', quote='"', escape='"', new_line='\\n',
    strict_mode=true, allow_quoted_nulls=false)`;
}

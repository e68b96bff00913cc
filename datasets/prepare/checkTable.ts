import type { Cell, FieldDescription, ImportedTable } from '../importers/importer.ts';

/**
 * Checks that a table keeps its own promises: types, no gap in the key, each key once.
 *
 * @throws RangeError that names table, row and column: an importer at fault, not its data
 */
export function checkTable(table: ImportedTable): void {
  const keys = table.primaryKey.map((name) => {
    const index = table.fields.findIndex((field) => field.name === name);
    if (index < 0) throw new RangeError(`${table.name} needs its key column ${name}`);
    return index;
  });
  const seen = new Set<string>();
  table.rows.forEach((row, rowIndex) => {
    table.fields.forEach((field, index) => {
      if (!fits(row[index], field)) {
        throw new RangeError(
          `${table.name} row ${rowIndex} needs ${field.type} in ${field.name}, got ${JSON.stringify(row[index])}`,
        );
      }
    });
    const key = JSON.stringify(keys.map((index) => row[index]));
    if (key.includes('null'))
      throw new RangeError(`${table.name} row ${rowIndex} has a gap in its key ${key}`);
    if (seen.has(key)) throw new RangeError(`${table.name} row ${rowIndex} repeats the key ${key}`);
    seen.add(key);
  });
}

function fits(cell: Cell | undefined, { type }: FieldDescription): boolean {
  if (cell === null) return true;
  switch (type) {
    case 'string':
      return typeof cell === 'string' && cell !== '';
    case 'integer':
      return typeof cell === 'number' && Number.isSafeInteger(cell);
    case 'number':
      return typeof cell === 'number' && Number.isFinite(cell);
    case 'boolean':
      return typeof cell === 'boolean';
    case 'date':
      return typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell);
  }
}

import { readDelimited } from '../importers/delimited.ts';

/** The rows of a CSV file as text by column name. */
export function readRows(
  bytes: Uint8Array,
  file: string,
): readonly Readonly<Record<string, string>>[] {
  const table = readDelimited(bytes, file, ',');
  if (!table.ok) throw new Error(table.failure.message);
  const { header, rows } = table.value;
  return rows.map(({ cells }) =>
    Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])),
  );
}

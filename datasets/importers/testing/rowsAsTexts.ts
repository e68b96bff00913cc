import { readDelimited } from '../delimited.ts';

/** A row of a CSV file by the names of its columns; an empty text is a gap. */
export type TextRow = Readonly<Record<string, string>>;

/** The rows of a CSV file as texts, for comparing a bundled table with a reference. */
export function rowsAsTexts(bytes: Uint8Array, file: string): readonly TextRow[] {
  const read = readDelimited(bytes, file, ',');
  if (!read.ok) throw new Error(read.failure.message);
  const { header, rows } = read.value;
  return rows.map(({ cells }) =>
    Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])),
  );
}

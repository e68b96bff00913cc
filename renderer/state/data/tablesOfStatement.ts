/** Texts in quotes and remarks, in which a name of a table means none. */
const SILENT = /'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The tables that a statement names, in the order given: by schema and name, with or without the
 * quotes of SQL, in any letter case; not those in texts and remarks.
 *
 * @param sql -    a statement
 * @param tables - that it may read, named `schema/table`
 * @example tablesOfStatement('SELECT 1 FROM "emdat-losses".losses', tables) // emdat-losses/losses
 */
export function tablesOfStatement<Named extends { readonly name: string }>(
  sql: string,
  tables: readonly Named[],
): readonly Named[] {
  const spoken = sql.replace(SILENT, ' ');
  return tables.filter(({ name }) => {
    const parts = name.split('/').map((part) => `"?${escaped(part)}"?`);
    return new RegExp(`(?<![\\w"])${parts.join('\\s*\\.\\s*')}(?![\\w"-])`, 'i').test(spoken);
  });
}

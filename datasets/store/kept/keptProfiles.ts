import type { DataSetSummary, TableSummary } from '../catalogue.ts';
import type { Database } from '../database.ts';
import { profileTable, type TableProfile } from '../workbench/profileTable.ts';
import { tablePlace } from '../workbench/tablePlace.ts';

/** What an engine counted in the bundled tables, by name of the table, and in which files. */
export type KeptProfiles = Readonly<Record<string, KeptProfile>>;

interface KeptProfile {
  /** SHA-256 of the table's file, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly profile: TableProfile;
}

/**
 * Counts what every table of some data sets holds, so that a list of them need not wait for an engine.
 *
 * @param database - has the tables
 * @param dataSets - none of them refused
 * @throws Error when a data set is refused: nothing may be kept of it
 */
export async function recordProfiles(
  database: Database,
  dataSets: readonly DataSetSummary[],
): Promise<KeptProfiles> {
  const kept: Record<string, KeptProfile> = {};
  for (const { name, state, tables } of dataSets) {
    if (state.kind === 'refused') {
      throw new Error(`recordProfiles needs ${name} as published: ${state.failure.message}`);
    }
    for (const table of tables) {
      const profile = await profileTable(database, { ...table, place: tablePlace(table.name) });
      kept[table.name] = { sha256: table.sha256, profile };
    }
  }
  return kept;
}

/** What was counted in this very file; null where only another one was counted. */
export function keptProfile(
  kept: KeptProfiles,
  { name, sha256 }: Pick<TableSummary, 'name' | 'sha256'>,
): TableProfile | null {
  const found = kept[name];
  return found?.sha256 === sha256 ? found.profile : null;
}

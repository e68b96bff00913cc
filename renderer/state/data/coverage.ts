import { useEffect, useState } from 'react';
import type { TableProfile } from '../../../datasets/store/workbench/profileTable.ts';
import { useTables } from './useTables.ts';

/** The profiles of tables as they come, by the tables' names. */
export type Profiles = Readonly<Record<string, TableProfile>>;

/** Profiles of several tables, one after another. */
export function useProfiles(names: readonly string[]): Profiles {
  const tables = useTables();
  const [profiles, setProfiles] = useState<Profiles>({});
  const key = names.join('\n');
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const readAll = async (): Promise<void> => {
      for (const name of key === '' ? [] : key.split('\n')) {
        const found = await tables.profile(name, signal);
        if (signal.aborted) return;
        if (found.ok) setProfiles((now) => ({ ...now, [name]: found.value }));
      }
    };
    void readAll();
    return () => controller.abort();
  }, [tables, key]);
  return profiles;
}

/** How much of a data set's cells is filled, and how many areas it has. */
export interface Coverage {
  readonly cells: number;
  readonly filled: number;
  /** The most areas that one of the tables has; null where none names areas. */
  readonly areas: number | null;
}

/** The coverage of tables whose profiles have come; null while one is missing. */
export function coverageOf(names: readonly string[], profiles: Profiles): Coverage | null {
  let [cells, filled] = [0, 0];
  let areas: number | null = null;
  for (const name of names) {
    const profile = profiles[name];
    if (profile === undefined) return null;
    for (const field of profile.fields) {
      cells += profile.rows;
      filled += field.filled;
      if (field.name === 'iso3' || field.name === 'area') {
        areas = Math.max(areas ?? 0, field.distinct);
      }
    }
  }
  return { cells, filled, areas };
}

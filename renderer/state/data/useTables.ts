import { createContext, useContext } from 'react';
import type { Tables } from './tables.ts';

/** The window's tables, given once at the root. */
export const TablesContext = createContext<Tables | null>(null);

/** Asks tables. */
export function useTables(): Tables {
  const tables = useContext(TablesContext);
  if (tables === null) throw new Error('useTables needs a TablesContext around it');
  return tables;
}

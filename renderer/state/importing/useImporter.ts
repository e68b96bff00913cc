import { createContext, useContext } from 'react';
import type { Importer } from './importer.ts';

/** The window's importer, given once at the root. */
export const ImporterContext = createContext<Importer | null>(null);

/** Brings files in. */
export function useImporter(): Importer {
  const importer = useContext(ImporterContext);
  if (importer === null) throw new Error('useImporter needs an ImporterContext around it');
  return importer;
}

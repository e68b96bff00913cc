import { createContext, useContext } from 'react';
import { numberLocale } from '../words/numbers.ts';
import type { Settings } from './settings.ts';

/** The settings that say what the window looks like. */
export type SettingsInUse = Pick<Settings, 'language' | 'theme' | 'numbers' | 'systemLocale'>;

/**
 * The settings that the window is drawn in, given once at the root. A switch of language has every text
 * made anew: it is drawn in short pieces, and until then these stand a moment behind the store's.
 */
export const SettingsContext = createContext<SettingsInUse | null>(null);

/** The settings that the window is drawn in. */
export function useSettings(): SettingsInUse {
  const settings = useContext(SettingsContext);
  if (settings === null) throw new Error('useSettings needs a SettingsContext around it');
  return settings;
}

/** The locale that numbers are written in. */
export function useNumberLocale(): ReturnType<typeof numberLocale> {
  const { numbers, systemLocale } = useSettings();
  return numberLocale(numbers, systemLocale);
}

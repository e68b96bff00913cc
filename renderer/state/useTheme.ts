import { useSyncExternalStore } from 'react';
import { useSettings } from './settingsInUse.ts';

const darkSystem = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(darkSystem);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The theme to draw in: the person's choice, or the system's. */
export function useTheme(): 'light' | 'dark' {
  const choice = useSettings().theme;
  const dark = useSyncExternalStore(subscribe, () => window.matchMedia(darkSystem).matches);
  if (choice !== 'system') return choice;
  return dark ? 'dark' : 'light';
}

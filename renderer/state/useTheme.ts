import { useSyncExternalStore } from 'react';
import { useWindow } from './context.ts';

const darkSystem = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(darkSystem);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The theme to draw in: the person's choice, or the system's. */
export function useTheme(): 'light' | 'dark' {
  const choice = useWindow((state) => state.settings.theme);
  const dark = useSyncExternalStore(subscribe, () => window.matchMedia(darkSystem).matches);
  if (choice !== 'system') return choice;
  return dark ? 'dark' : 'light';
}

import { useCallback } from 'react';
import { numberLocale, numberWriter } from '../words/numbers.ts';
import { useSettings } from './settingsInUse.ts';

/** Writes a count with the window's marks. */
export function useCount(): (value: number) => string {
  const settings = useSettings();
  return useCallback(
    (value) =>
      numberWriter(
        'events',
        numberLocale(settings.numbers, settings.systemLocale),
        settings.language,
      ).full(value),
    [settings],
  );
}

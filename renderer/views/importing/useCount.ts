import { useCallback } from 'react';
import { useSettings } from '../../state/settingsInUse.ts';
import { numberLocale, numberWriter } from '../../words/numbers.ts';

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

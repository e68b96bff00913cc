import { useMemo } from 'react';
import { numberLocale } from '../../words/numbers.ts';
import type { Built } from '../builds/built.ts';
import { useWindow } from '../context.ts';
import { useSettings } from '../settingsInUse.ts';
import type { BuildFigureInputs } from './buildFrame.ts';
import { useOpened } from './useOpened.ts';

/** What figures of a build on screen are made from: in the window's language, with its numbers. */
export function useBuildInputs(built: Built | null): BuildFigureInputs | null {
  const settings = useSettings();
  const programVersion = useWindow((state) => state.programVersion);
  const year = useWindow((state) => state.choices.builds.year);
  const opened = useOpened();
  return useMemo(() => {
    if (opened === null || built === null) return null;
    const locale = numberLocale(settings.numbers, settings.systemLocale);
    return { opened, built, language: settings.language, locale, programVersion, year };
  }, [opened, built, settings, programVersion, year]);
}

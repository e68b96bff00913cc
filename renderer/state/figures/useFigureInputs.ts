import { useMemo } from 'react';
import { numberLocale } from '../../words/numbers.ts';
import { useWindow } from '../context.ts';
import { useSettings } from '../settingsInUse.ts';
import type { Losses } from '../useLosses.ts';
import type { FigureInputs } from './figureFrame.ts';

/** What the figures on screen are made from: in the window's language, with the window's numbers. */
export function useFigureInputs({ opened, assessment }: Losses): FigureInputs {
  const settings = useSettings();
  const programVersion = useWindow((state) => state.programVersion);
  return useMemo(
    () => ({
      opened,
      assessment,
      language: settings.language,
      locale: numberLocale(settings.numbers, settings.systemLocale),
      programVersion,
    }),
    [opened, assessment, settings, programVersion],
  );
}

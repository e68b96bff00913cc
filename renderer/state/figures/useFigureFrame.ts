import { useMemo } from 'react';
import { numberLocale } from '../../words/numbers.ts';
import { useWindow } from '../context.ts';
import type { Losses } from '../useLosses.ts';
import { type FigureFrame, figureFrame } from './figureFrame.ts';

/** The frame of the figures on screen: in the window's language, with the window's numbers. */
export function useFigureFrame(losses: Losses): FigureFrame {
  const settings = useWindow((state) => state.settings);
  const programVersion = useWindow((state) => state.programVersion);
  const { opened, assessment } = losses;
  return useMemo(
    () =>
      figureFrame({
        opened,
        assessment,
        language: settings.language,
        locale: numberLocale(settings.numbers, settings.systemLocale),
        programVersion,
      }),
    [opened, assessment, settings, programVersion],
  );
}

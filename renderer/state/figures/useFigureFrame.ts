import { useMemo } from 'react';
import type { Losses } from '../useLosses.ts';
import { type FigureFrame, figureFrame } from './figureFrame.ts';
import { useFigureInputs } from './useFigureInputs.ts';

/** The frame of the figures on screen: in the window's language, with the window's numbers. */
export function useFigureFrame(losses: Losses): FigureFrame {
  const inputs = useFigureInputs(losses);
  return useMemo(() => figureFrame(inputs), [inputs]);
}

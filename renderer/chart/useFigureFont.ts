import { useEffect, useState } from 'react';
import { FIGURE_FONT } from './fontMetrics.ts';

/**
 * The letters that charts are drawn with and that are there; a chart is drawn anew with more.
 *
 * @param sample - letters of the language's subset of the font; null for a chart without letters
 */
export function useFigureFont(sample: string | null): string {
  const [ready, setReady] = useState('');
  useEffect(() => {
    if (sample === null) return;
    let wanted = true;
    const done = () => wanted && setReady(sample);
    document.fonts.load(`12px "${FIGURE_FONT}"`, sample).then(done, done);
    return () => {
      wanted = false;
    };
  }, [sample]);
  return ready;
}

import { useEffect, useState } from 'react';
import { FIGURE_FONT } from './fontMetrics.ts';

/** Letters that were there once stay: a chart with them is drawn once, not twice. */
const there = new Set<string>();

/**
 * The letters that charts are drawn with and that are there; a chart is drawn anew with more.
 *
 * @param sample - letters of the language's subset of the font; null for a chart without letters
 */
export function useFigureFont(sample: string | null): string {
  const [ready, setReady] = useState(() => (sample !== null && there.has(sample) ? sample : ''));
  useEffect(() => {
    if (sample === null || ready === sample) return;
    let wanted = true;
    const done = () => {
      there.add(sample);
      if (wanted) setReady(sample);
    };
    document.fonts.load(`12px "${FIGURE_FONT}"`, sample).then(done, done);
    return () => {
      wanted = false;
    };
  }, [sample, ready]);
  return ready;
}

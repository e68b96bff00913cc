import type { IndexOnScreen } from '../builds/useIndex.ts';
import { useWindow } from '../context.ts';
import type { Tested } from './standingText.ts';

/** How a country fared in the last test of the index on screen; null where it was not tested. */
export function useTested(index: IndexOnScreen, area: string): Tested | null {
  const robustness = useWindow((state) => state.robustness);
  if (robustness.kind !== 'done' || robustness.of !== index.built) return null;
  const row = index.byArea.get(area)?.row;
  const spread = row === undefined ? undefined : robustness.answer.spreads[row];
  return spread === undefined || spread === null || Number.isNaN(spread.nominal)
    ? null
    : { spread, runs: robustness.answer.settings.runs };
}

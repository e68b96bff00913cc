import { useEffect, useState } from 'react';
import {
  countedEvents,
  type HazardTrend,
  hazardTrends,
} from '../../../../analysis/losses/figures/hazardTrends.ts';
import type { LossBreakdown } from '../../../../analysis/losses/figures/lossBreakdown.ts';
import {
  type MeasureTrend,
  measureTrends,
} from '../../../../analysis/losses/figures/measureTrends.ts';
import type { Losses } from '../../../state/useLosses.ts';

/** The trends of an answer: of each measure and hazard, and how its events come. */
export interface Trends {
  readonly measures: readonly MeasureTrend[];
  readonly hazards: readonly HazardTrend[];
  readonly events: Pick<HazardTrend, 'rate' | 'dispersion'>;
}

/**
 * Tests the years of an answer for trends, a hazard at a time, so that the window can answer in
 * between. The trends before stay until the new ones are whole; null before the first.
 */
export function useTrends(
  assessment: Losses['assessment'],
  breakdown: LossBreakdown | null,
): Trends | null {
  const [trends, setTrends] = useState<Trends | null>(null);
  useEffect(() => {
    if (breakdown === null) return;
    let wanted = true;
    const test = async (): Promise<void> => {
      await scheduler.yield();
      const measures = measureTrends(assessment);
      const { years, question } = assessment;
      const closed = years.filter(({ partial }) => question.withPartialYears || !partial);
      const events = countedEvents(closed.map(({ figures }) => figures.events.value));
      const hazards: HazardTrend[] = [];
      for (const hazard of breakdown.hazards) {
        await scheduler.yield();
        if (!wanted) return;
        hazards.push(...hazardTrends({ ...breakdown, hazards: [hazard] }));
      }
      setTrends({ measures, hazards, events });
    };
    void test();
    return () => {
      wanted = false;
    };
  }, [assessment, breakdown]);
  return trends;
}

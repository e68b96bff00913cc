import { describe, expect, it } from 'vitest';
import type { Drawing } from '../Drawing.ts';
import type { DeviationBarsSpec } from '../spec.ts';
import { galleryFrame } from '../testing/galleryFrame.ts';
import { chartThemes } from '../theme.ts';
import { deviationBars } from './deviationBars.ts';

const drawing: Drawing = {
  target: 'print',
  width: 400,
  height: 200,
  fontSize: 8,
  theme: chartThemes.print,
  map: null,
};

/** The axis of columns by year with these deviations. */
function axisOf(percents: readonly (number | 'no-baseline')[]) {
  const spec: DeviationBarsSpec = {
    ...galleryFrame('en', 'T', 'Deaths'),
    kind: 'deviationBars',
    of: 'year',
    statistic: 'mean',
    baselineYears: 10,
    rows: percents.map((deviationPercent, place) => ({
      code: String(2000 + place),
      label: String(2000 + place),
      value: 1,
      baseline: 1,
      yearsUsed: 10,
      deviationPercent,
      partial: false,
    })),
  };
  const [axis] = [deviationBars(spec, drawing).yAxis].flat();
  return axis as { readonly min?: number; readonly max?: number; readonly interval?: number };
}

describe('the axis of deviations', () => {
  it('ends at −100 %, below which no loss can fall, with steps that reach it', () => {
    for (const least of [-81, -93, -100]) {
      const { min, max = 0, interval = 0 } = axisOf([least, 20, 63]);
      expect(min).toBe(-100);
      expect(100 % interval).toBe(0);
      expect(max).toBeGreaterThanOrEqual(63);
    }
    const wide = axisOf([-97, 900, 40, 30, 700]);
    expect(wide).toEqual(expect.objectContaining({ min: -100, max: 1000 }));
    // counted from −100 in steps of 200 it would miss zero
    expect(wide.interval).toBeUndefined();
  });

  it('holds every bar, and no more than a step beyond', () => {
    expect(axisOf([-12, 31])).toEqual(expect.objectContaining({ min: -20, max: 40, interval: 10 }));
    expect(axisOf([10, 31])).toEqual(expect.objectContaining({ min: 0, max: 40, interval: 10 }));
  });

  it('has two ends without any bar', () => {
    expect(axisOf(['no-baseline'])).toEqual(expect.objectContaining({ min: -100, max: 100 }));
    expect(axisOf([0, 0])).toEqual(expect.objectContaining({ min: -100, max: 100 }));
  });
});

import { describe, expect, it } from 'vitest';
import { testRanking } from '../../export/testing/specs.ts';
import type { Drawing } from '../Drawing.ts';
import { chartThemes } from '../theme.ts';
import { ranking, rankingHeight } from './ranking.ts';

const [width, fontSize] = [400, 8];

function drawn(rows: number, valueLabels: boolean) {
  const spec = testRanking(rows, 'en');
  const drawing: Drawing = {
    target: 'print',
    width,
    height: rankingHeight(spec, width, fontSize),
    fontSize,
    theme: chartThemes.print,
    map: null,
    valueLabels,
  };
  const { xAxis, series } = ranking(spec, drawing);
  const values = [series].flat().find((one) => one?.id === 'values');
  const [axis] = [xAxis].flat();
  return { text: JSON.stringify(values?.data), hasScale: axis?.show !== false };
}

describe('a ranking', () => {
  it('writes its values and needs no scale', () => {
    const { text, hasScale } = drawn(8, true);
    expect(text).toContain('12,346');
    expect(hasScale).toBe(false);
  });

  it('has a scale where its values are left out', () => {
    const { text, hasScale } = drawn(8, false);
    expect(text).not.toContain('12,346');
    // What is missing is told in either case.
    expect(text).toContain('No data');
    expect(hasScale).toBe(true);
  });

  it('keeps its values where a scale has no room', () => {
    const { text, hasScale } = drawn(2, false);
    expect(text).toContain('12,346');
    expect(hasScale).toBe(false);
  });
});

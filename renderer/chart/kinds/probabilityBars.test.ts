import { describe, expect, it } from 'vitest';
import { paletteColours, riskColours } from '../colours.ts';
import type { ChartValue, ProbabilityBarsSpec } from '../spec.ts';
import { galleryFrame } from '../testing/galleryFrame.ts';
import { markOf, shapesOf, testDrawing } from '../testing/sceneShapes.ts';
import { chartThemes } from '../theme.ts';
import { probabilityBars } from './probabilityBars.ts';

const area = (code: string, probabilities: readonly ChartValue[]) => ({
  area: code,
  label: code,
  probabilities,
});
const spec: ProbabilityBarsSpec = {
  ...galleryFrame('en', 'T', 'Probability'),
  kind: 'probabilityBars',
  classes: ['Low', 'Medium', 'High'],
  areas: [area('A', [0.25, 0, 0.75]), area('B', [1, 0, 0]), area('C', [0.5, 'no-data', 0.5])],
  runs: 100,
  seed: 1,
};

describe('probabilityBars', () => {
  const scene = probabilityBars.scene(spec, testDrawing);
  it('splits a bar in the proportion of the shares and prints them', () => {
    const bars = shapesOf(markOf(scene, 'A'), 'rect');
    expect(bars).toHaveLength(2);
    expect((bars[1]?.width ?? 0) / (bars[0]?.width ?? 1)).toBeCloseTo(3, 9);
    expect(shapesOf(markOf(scene, 'A'), 'text').map(({ text }) => text)).toEqual(['25', '75']);
  });
  it('gives all bars the same length, and draws none where a share is missing', () => {
    const length = (code: string) =>
      shapesOf(markOf(scene, code), 'rect').reduce((sum, { width }) => sum + width, 0);
    expect(length('A')).toBeCloseTo(length('B'), 9);
    expect(length('C')).toBe(0);
  });
  it('writes the shares in percent into its table, as the bars print them', () => {
    const [, , low, medium] = probabilityBars.columns(spec);
    expect(low).toMatchObject({ header: 'Low (%)', cells: [25, 100, 50] });
    expect(medium).toMatchObject({ header: 'Medium (%)', cells: [0, 0, null] });
  });
  it('has the colours of risk for five classes alone: others may tell of development', () => {
    const colours = (classes: readonly string[]) =>
      probabilityBars
        .legend({ ...spec, classes }, chartThemes.light)
        .entries.map(({ colour }) => colour);
    expect(colours(['A', 'B', 'C', 'D', 'E'])).toEqual([...riskColours]);
    expect(colours(['A', 'B', 'C', 'D'])).toEqual(paletteColours('viridis', 4));
  });
  it('says how many are sure', () => {
    expect(probabilityBars.summary(spec)).toBe(
      '1 of 2 fall into one class in at least 95\u00a0% of the runs.',
    );
  });
});

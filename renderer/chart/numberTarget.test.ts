import { describe, expect, it } from 'vitest';
import { COMPARISON, numberTarget } from './numberTarget.ts';
import { rulesOf } from './rulesOf.ts';
import type { ChartSpec, SceneSpec } from './spec.ts';
import { engineKinds, engineStressed } from './testing/engineStress.ts';
import { gallery } from './testing/gallery.ts';
import { stresses } from './testing/stress.ts';

const scenes = (Object.keys(gallery) as SceneSpec['kind'][]).map(
  (kind): ChartSpec => gallery[kind]('en'),
);
const [stress] = stresses;
const engines =
  stress === undefined ? [] : engineKinds.flatMap((kind) => engineStressed(kind, stress, 'en'));

/** Numbers that no mark draws: shares of all, sizes of a sample, what a model says. */
const unmarked: ReadonlySet<ChartSpec['kind']> = new Set([
  'missingness',
  'lorenzCurve',
  'series',
  'curves',
  'exceedanceCurve',
  'correlationMatrix',
]);

describe('numberTarget', () => {
  it.each([...scenes, ...engines])('knows what each number of a $kind stands for', (spec) => {
    const numbers = rulesOf(spec)
      .columns(spec)
      .filter(({ datatype }) => datatype === 'number');
    const targets = numbers.flatMap(({ header, cells }) =>
      cells.flatMap((cell, row) =>
        typeof cell === 'number' ? [numberTarget(spec, row, header)] : [],
      ),
    );
    if (spec.kind !== 'missingness') {
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.some((target) => target !== null)).toBe(true);
    }
    if (!unmarked.has(spec.kind)) expect(targets).not.toContain(null);
  });

  it('tells the value of a profile from the median beside it', () => {
    const spec = gallery.profileBars('en');
    const node = spec.nodes[2]?.node ?? '';
    expect(numberTarget(spec, 2, spec.comparisonLabel)).toEqual({
      kind: 'cell',
      row: node,
      column: COMPARISON,
    });
    expect(numberTarget(spec, 2, spec.measure)).toEqual({ kind: 'item', code: node });
  });

  it('tells panel and year of small multiples', () => {
    const spec = gallery.smallMultiples('en');
    const [, second] = spec.panels;
    expect(numberTarget(spec, 3, second?.area ?? '')).toEqual({
      kind: 'cell',
      row: second?.area,
      column: String(spec.years[3]),
    });
  });

  it('tells country and part of a decomposition', () => {
    const spec = gallery.decomposition('en');
    expect(numberTarget(spec, 1, spec.parts[0]?.label ?? '')).toEqual({
      kind: 'cell',
      row: spec.areas[1]?.area,
      column: spec.parts[0]?.node,
    });
    expect(numberTarget(spec, 1, spec.measure)).toEqual({
      kind: 'area',
      area: spec.areas[1]?.area,
    });
  });
});

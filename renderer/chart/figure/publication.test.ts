import { describe, expect, it } from 'vitest';
import { testCodes } from '../../export/testing/maps.ts';
import { testChoropleth, testSeries } from '../../export/testing/specs.ts';
import { baseMaps } from '../baseMaps.ts';
import type { FigureSpec } from './FigureSpec.ts';
import { figureOf } from './figurePresets.ts';
import { publicationFaults } from './publication.ts';

const chart = { ...testChoropleth(testCodes, 'zh'), baseMap: baseMaps['chinese-standard'] };
const forChina: FigureSpec = {
  ...figureOf(chart),
  publication: { kind: 'china', override: null },
};

describe('publicationFaults', () => {
  it('asks for the map number and for the map drawn after the standard map', () => {
    expect(publicationFaults(forChina)).toEqual(['no-map-number']);
    const natural = { ...chart, baseMap: baseMaps['natural-earth'] };
    expect(publicationFaults({ ...forChina, chart: natural })).toEqual([
      'no-chinese-map',
      'no-map-number',
    ]);
  });
  it('is content with a number, or with a reason for going without', () => {
    expect(publicationFaults({ ...forChina, mapNumber: 'GS(2026)0001号' })).toEqual([]);
    const override = { kind: 'china', override: 'internal draft' } as const;
    expect(publicationFaults({ ...forChina, publication: override })).toEqual([]);
    const wordless = { kind: 'china', override: '  ' } as const;
    expect(publicationFaults({ ...forChina, publication: wordless })).toEqual(['no-map-number']);
  });
  it('asks nothing of figures without a map, or that appear elsewhere', () => {
    expect(publicationFaults({ ...forChina, chart: testSeries('zh') })).toEqual([]);
    expect(publicationFaults(figureOf(chart))).toEqual([]);
  });
});

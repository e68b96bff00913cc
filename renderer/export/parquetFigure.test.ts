import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../chart/rulesOf.ts';
import { parquetFigure } from './parquetFigure.ts';
import { testRanking, testSeries } from './testing/specs.ts';

describe('parquetFigure', () => {
  it('is read back by another library with numbers, gaps and reasons', async () => {
    const spec = testSeries('en');
    const file = parquetFigure(spec, rulesOf(spec).columns(spec)).slice().buffer;
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(26);
    expect(rows[9]).toMatchObject({
      year: 2010,
      'Direct loss (US$ of 2025)': null,
      'missing reason': 'not-reported',
      'year not complete': false,
    });
    expect(rows[25]).toMatchObject({ year: 2026, 'year not complete': true });
  });
  it('carries readme, source and provenance', () => {
    const spec = testRanking(3, 'zh');
    const file = parquetFigure(spec, rulesOf(spec).columns(spec)).slice().buffer;
    const found = new Map(
      parquetMetadata(file).key_value_metadata?.map(({ key, value }) => [key, value]),
    );
    expect(found.get('source')).toBe(spec.source);
    expect(found.get('readme')).toContain(`资料来源：${spec.source}`);
    expect(found.get('provenance')).toContain('4f2ab81c90de');
  });
});

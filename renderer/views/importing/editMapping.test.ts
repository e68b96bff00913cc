import { describe, expect, it } from 'vitest';
import { readEventMapping } from '../../../datasets/importers/eventMapping.ts';
import { suggestMapping } from '../../../datasets/importers/suggestMapping.ts';
import { withColumn, withEverywhere, withFactor } from './editMapping.ts';

const { mapping } = suggestMapping(['日期', '灾种', '损失（亿美元）']);

describe('a mapping that a person edits', () => {
  it('is complete once all rows have a country', () => {
    expect(readEventMapping(mapping).ok).toBe(false);
    const whole = withEverywhere(mapping, 'area', 'CHN');
    expect(readEventMapping(whole).ok).toBe(true);
    expect(readEventMapping(withEverywhere(whole, 'area', '')).ok).toBe(false);
  });

  it('forgets the unit with its column, and takes another', () => {
    expect(mapping.columns.lossUsd).toEqual({ column: '损失（亿美元）', factor: 1e8 });
    const other = withColumn(mapping, 'lossUsd', 'loss');
    expect(other.columns.lossUsd).toEqual({ column: 'loss' });
    const inMillions = withFactor(other, 'lossUsd', 1e6);
    expect(inMillions.columns.lossUsd).toEqual({ column: 'loss', factor: 1e6 });
    expect(withFactor(inMillions, 'lossUsd', 1).columns.lossUsd).toEqual({ column: 'loss' });
    expect(withColumn(inMillions, 'lossUsd', '').columns.lossUsd).toBeUndefined();
    expect(withFactor(mapping, 'deaths', 1000)).toBe(mapping);
  });
});

import { describe, expect, it } from 'vitest';
import { readEventMapping } from '../../../datasets/importers/eventMapping.ts';
import { suggestMapping } from '../../../datasets/importers/suggestMapping.ts';
import { withColumn, withEverywhere, withFactor, withNames } from './editMapping.ts';

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

  it('reads countries and hazards by their names in both languages, its own words first', () => {
    const country = { continent: 'Asia', unRegion: null, unSubregion: null };
    const more = { worldBankRegion: null, incomeGroup: null, historic: false };
    const countries = [
      { code: 'PAK', name: { en: 'Pakistan', zh: '巴基斯坦' }, ...country, ...more },
      { code: 'COD', name: { en: 'Congo', zh: '刚果' }, ...country, ...more },
    ];
    const hazards = [{ code: 'flood', name: { en: 'Flood', zh: '洪水' }, core: true, events: 1 }];
    const own = { ...withEverywhere(mapping, 'area', 'PAK'), areas: { Congo: 'COG' } };
    const named = withNames(own, { countries, hazards });
    expect(named.areas).toEqual({ Pakistan: 'PAK', 巴基斯坦: 'PAK', Congo: 'COG', 刚果: 'COD' });
    expect(named.hazards).toMatchObject({ Flood: { hazard: 'flood' }, 洪水: { hazard: 'flood' } });
    expect(readEventMapping(named).ok).toBe(true);
  });
});

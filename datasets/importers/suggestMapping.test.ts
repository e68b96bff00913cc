import { describe, expect, it } from 'vitest';
import { readEventMapping } from './eventMapping.ts';
import { suggestMapping } from './suggestMapping.ts';

describe('suggestMapping', () => {
  it('knows English names with their units', () => {
    const { mapping, unusedColumns, otherCurrency } = suggestMapping([
      'Event ID',
      'Country',
      'Disaster Type',
      'Start Year',
      'Deaths',
      'Total affected (thousands)',
      'Economic loss (million US$)',
      'Remarks',
    ]);
    expect(mapping.columns).toEqual({
      eventId: { column: 'Event ID' },
      area: { column: 'Country' },
      hazard: { column: 'Disaster Type' },
      startYear: { column: 'Start Year' },
      deaths: { column: 'Deaths' },
      totalAffected: { column: 'Total affected (thousands)', factor: 1000 },
      lossUsd: { column: 'Economic loss (million US$)', factor: 1_000_000 },
    });
    expect(mapping.dateFormat).toBe('Y');
    expect(unusedColumns).toEqual(['Remarks']);
    expect(otherCurrency).toEqual([]);
    expect(readEventMapping(mapping).ok).toBe(true);
  });

  it('reads millions from the heading that NOAA writes', () => {
    const { columns } = suggestMapping(['Damage ($Mil)']).mapping;
    expect(columns.lossUsd).toEqual({ column: 'Damage ($Mil)', factor: 1_000_000 });
  });

  it('takes start and end alone for dates', () => {
    const { columns, dateFormat } = suggestMapping(['Start', 'End']).mapping;
    expect(columns).toEqual({ startDate: { column: 'Start' }, endDate: { column: 'End' } });
    expect(dateFormat).toBe('YMD');
  });

  it('knows Chinese names with their units, and does not take yuan for US$', () => {
    const { mapping, unusedColumns, otherCurrency } = suggestMapping([
      '灾害编号',
      '国家',
      '灾种',
      '发生时间',
      '死亡失踪人口（人）',
      '受灾人口（万人）',
      '直接经济损失（亿元）',
      '经济损失（亿美元）',
      '备注',
    ]);
    expect(mapping.columns).toEqual({
      eventId: { column: '灾害编号' },
      area: { column: '国家' },
      hazard: { column: '灾种' },
      startDate: { column: '发生时间' },
      deaths: { column: '死亡失踪人口（人）' },
      totalAffected: { column: '受灾人口（万人）', factor: 10_000 },
      lossUsd: { column: '经济损失（亿美元）', factor: 100_000_000 },
    });
    expect(mapping.dateFormat).toBe('YMD');
    expect(unusedColumns).toEqual(['备注']);
    expect(otherCurrency).toEqual(['直接经济损失（亿元）']);
  });

  it('suggests the words of all bundled hazards in both languages', () => {
    const { hazards } = suggestMapping([]).mapping;
    expect(hazards['洪水']).toEqual({ hazard: 'flood' });
    expect(hazards['山洪暴发']).toEqual({ hazard: 'flood', subtype: 'flash-flood' });
    expect(hazards['Mass movement (wet)']).toEqual({ hazard: 'landslide' });
    expect(hazards['Tsunami']).toEqual({ hazard: 'earthquake', subtype: 'tsunami' });
    expect(hazards['Drought']).toEqual({ hazard: 'drought' });
  });

  it('uses one column for one field and a whole date before its parts', () => {
    const { mapping, unusedColumns } = suggestMapping(['Date', 'Year', 'Deaths', 'Killed']);
    expect(mapping.columns).toEqual({
      startDate: { column: 'Date' },
      deaths: { column: 'Deaths' },
    });
    expect(unusedColumns).toEqual(['Killed']);
  });
});

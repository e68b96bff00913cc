import { describe, expect, it } from 'vitest';
import { type MadeCell, wideRowsXml } from './testing/wideRowsXml.ts';
import { xlsx } from './testing/xlsx.ts';
import { worldRiskIndex } from './worldRiskIndex.ts';
import { worldRiskIndexCodes } from './worldRiskIndexCodes.ts';

const header = ['WRI.Country', 'ISO3.Code', ...worldRiskIndexCodes.map(({ code }) => code)];
const values = worldRiskIndexCodes.map((_, index) => 1 + index / 100);

function read(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly MadeCell[])[] }[],
): ReturnType<typeof worldRiskIndex> {
  const bytes = xlsx(sheets.map(({ name, rows }) => ({ name, rowsXml: wideRowsXml(rows) })));
  return worldRiskIndex(new Map([['wri/made.xlsx', bytes]]));
}

describe('worldRiskIndex', () => {
  it('puts the years of a country one after the other, an Excel error as a gap', async () => {
    const withError = values.map((value, index) => (index === 3 ? { error: '#NUM!' } : value));
    const made = await read([
      { name: 'Results 2001', rows: [header, ['A', 'AAA', ...values]] },
      { name: 'Notes', rows: [['for the reader']] },
      { name: 'Results 2000', rows: [header, ['B', 'BBB', ...values], ['A', 'AAA', ...withError]] },
    ]);
    if (!made.ok) throw new Error(made.failure.message);
    const rows = made.value.tables[0]?.rows ?? [];
    expect(rows.map(([area, year]) => [area, year])).toEqual([
      ['AAA', 2000],
      ['AAA', 2001],
      ['BBB', 2000],
    ]);
    expect(rows[0]?.slice(2, 7)).toEqual([1, 1.01, 1.02, null, 1.04]);
    expect(made.value.leftOut).toEqual([{ place: 'made.xlsx:Notes', reason: 'no results' }]);
  });

  it('refuses other columns, values beyond 100 and codes that are none, by their cells', async () => {
    const renamed = header.map((name) => (name === 'SI_10' ? 'SI_99' : name));
    const made = await read([
      { name: 'Results 2000', rows: [renamed, ['A', '4', 101, ...values.slice(1)]] },
    ]);
    expect(!made.ok && made.failure.at).toHaveLength(3);
    expect(!made.ok && made.failure.at.slice(1)).toEqual([
      'made.xlsx:Results 2000:B2',
      'made.xlsx:Results 2000:C2',
    ]);
  });

  it('refuses a workbook without results', async () => {
    const made = await read([{ name: 'Sheet1', rows: [['nothing']] }]);
    expect(!made.ok && made.failure.message).toContain('needs sheets "Results YYYY"');
  });
});

describe('worldRiskIndexCodes', () => {
  it('has the 145 columns, each below a parent that is there', () => {
    const codes = new Set(worldRiskIndexCodes.map(({ code }) => code));
    expect(codes.size).toBe(145);
    const orphans = worldRiskIndexCodes.filter(
      ({ parent }) => parent !== null && !codes.has(parent),
    );
    expect(orphans).toEqual([]);
    expect(
      worldRiskIndexCodes.filter(({ parent }) => parent === null).map(({ code }) => code),
    ).toEqual(['W']);
  });
});

import { describe, expect, it } from 'vitest';
import { rowsBehindGaps } from './rowsBehindGaps.ts';

const gaps = { rowKeys: ['AFG', null], columnKeys: [2001, 2002] };
const question = { rows: 'iso3', columns: 'year', measure: 'deaths' };
const kept = { kind: 'equals', field: 'hazard', text: 'flood' } as const;
const answered = { gaps, question, filters: [kept] };

describe('rowsBehindGaps', () => {
  it('asks for the rows of a cell beside what was filtered already', () => {
    expect(rowsBehindGaps(answered, 'AFG', '2002')).toEqual({
      tab: 'rows',
      filters: [
        kept,
        { kind: 'equals', field: 'iso3', text: 'AFG' },
        { kind: 'range', field: 'year', least: 2002, most: 2002 },
      ],
    });
  });
  it('asks for a whole line, of gaps as well, and where columns are fields', () => {
    expect(rowsBehindGaps(answered, 'null', null)?.filters).toEqual([
      kept,
      { kind: 'gap', field: 'iso3' },
    ]);
    const fields = { ...answered, question: { ...question, columns: null } };
    expect(rowsBehindGaps(fields, 'AFG', 'deaths')?.filters).toHaveLength(2);
  });
  it('has nothing for a line that the map has not', () => {
    expect(rowsBehindGaps(answered, 'ZZZ', null)).toBeNull();
  });
});

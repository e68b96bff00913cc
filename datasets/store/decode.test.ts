import { describe, expect, it } from 'vitest';
import { column } from '../../analysis/column.ts';
import { decode, decodeRows } from './decode.ts';
import { encode } from './encode.ts';

const bytes = encode({
  area: ['AFG', 'ALB'],
  year: Int32Array.of(2001, 2002),
  deaths: column([5, 'not-reported']),
  core: [true, false],
});

describe('decode', () => {
  it('gives back the columns that were encoded, gaps with their reason', () => {
    const table = decode(bytes, {
      area: 'text',
      year: 'integer',
      deaths: { gap: 'not-reported' },
      core: 'boolean',
    });
    expect(table.area).toEqual(['AFG', 'ALB']);
    expect([...table.year]).toEqual([2001, 2002]);
    expect([...table.deaths.values]).toEqual([5, Number.NaN]);
    expect([...table.deaths.missing]).toEqual([[1, 'not-reported']]);
    expect(table.core).toEqual([true, false]);
  });

  it('refuses a column that is not there', () => {
    expect(() => decode(bytes, { affected: 'number' })).toThrow(
      'decode needs a column affected, got none',
    );
  });

  it('refuses a column of another type', () => {
    expect(() => decode(bytes, { area: 'number' })).toThrow('decode needs Float in area, got Utf8');
  });

  it('refuses a gap that was not promised', () => {
    expect(() => decode(bytes, { deaths: 'number' })).toThrow(
      'decode needs deaths without gaps, got 1',
    );
  });
});

describe('decodeRows', () => {
  it('gives rows with null for a gap', () => {
    const rows = decodeRows(encode({ area: ['AFG', 'ALB'], deaths: column(['no-data', 7]) }));
    expect(rows).toEqual([
      ['AFG', null],
      ['ALB', 7],
    ]);
  });

  it('refuses integers, which DuckDB has wider than a number', () => {
    expect(() => decodeRows(bytes)).toThrow('decodeRows needs text, double or boolean in year');
  });
});

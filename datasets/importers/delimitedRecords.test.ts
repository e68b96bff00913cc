import { describe, expect, it } from 'vitest';
import { type DelimitedRecord, eachDelimitedRecord, placeInRecord } from './delimitedRecords.ts';

const text = 'a,b,c\n1,"two\nlines",3\n4,5,6\n';

function walk(stopAfter = Number.POSITIVE_INFINITY): readonly DelimitedRecord[] {
  const seen: DelimitedRecord[] = [];
  eachDelimitedRecord(text, 'x.csv', ',', (record) => {
    seen.push(record);
    return seen.length >= stopAfter ? 'stop' : undefined;
  });
  return seen;
}

describe('eachDelimitedRecord', () => {
  it('gives each record with its line and its start', () => {
    expect(walk()).toEqual([
      { line: 1, start: 0, cells: ['a', 'b', 'c'] },
      { line: 2, start: 6, cells: ['1', 'two\nlines', '3'] },
      { line: 4, start: 22, cells: ['4', '5', '6'] },
    ]);
  });

  it('ends where the visitor says stop', () => {
    expect(walk(2)).toHaveLength(2);
  });

  it('names a quote that is never closed', () => {
    const broken = eachDelimitedRecord('a\n"open', 'x.csv', ',', () => undefined);
    expect(broken.map(({ place }) => place)).toContain('x.csv:2:1');
  });
});

describe('placeInRecord', () => {
  it('counts lines and columns over quotes and line ends in earlier cells', () => {
    const record = { line: 2, start: 6 };
    expect(placeInRecord(text, 'x.csv', ',', record, 0)).toBe('x.csv:2:1');
    expect(placeInRecord(text, 'x.csv', ',', record, 1)).toBe('x.csv:2:3');
    expect(placeInRecord(text, 'x.csv', ',', record, 2)).toBe('x.csv:3:8');
  });
});

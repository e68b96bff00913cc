import { describe, expect, it } from 'vitest';
import { countFaults, startRowFaults } from './rowFaults.ts';

describe('startRowFaults', () => {
  it('leaves a row out when one of its faults is to be left out, and lists every fault', () => {
    const faults = startRowFaults();
    faults.note('totals-differ', 'x.csv:2:9', 'total differs');
    expect(faults.endRow()).toBe('kept');
    expect(faults.endRow()).toBe('kept');
    faults.note('totals-differ', 'x.csv:4:9', 'total differs');
    faults.note('negative-number', 'x.csv:4:5', 'deaths is negative');
    expect(faults.endRow()).toBe('left-out');
    expect(faults.all.map(({ place, row }) => [place, row])).toEqual([
      ['x.csv:2:9', 'kept'],
      ['x.csv:4:9', 'left-out'],
      ['x.csv:4:5', 'left-out'],
    ]);
    expect(countFaults(faults.all)).toEqual([
      { kind: 'totals-differ', leftOut: 1, kept: 1 },
      { kind: 'negative-number', leftOut: 1, kept: 0 },
    ]);
  });

  it('follows the choice of the caller, except for rows whose cells cannot be told apart', () => {
    const faults = startRowFaults({
      'negative-number': 'keep',
      'totals-differ': 'leave-out',
      'wrong-cell-count': 'keep',
    });
    faults.note('negative-number', 'p', 'r');
    expect(faults.endRow()).toBe('kept');
    faults.note('totals-differ', 'p', 'r');
    expect(faults.endRow()).toBe('left-out');
    faults.note('wrong-cell-count', 'p', 'r');
    expect(faults.endRow()).toBe('left-out');
  });
});

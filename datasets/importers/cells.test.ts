import { describe, expect, it } from 'vitest';
import { numberIn, yearIn } from './cells.ts';
import { startFaults } from './faults.ts';

describe('numberIn', () => {
  it('reads plain and scientific decimals, and an empty cell as a gap', () => {
    const faults = startFaults('test');
    const numbers = ['12', '-0.5', '1.5E-7', '', null].map((cell) =>
      numberIn(cell, {}, faults, 'x.csv:2', 'deaths'),
    );
    expect(numbers).toEqual([12, -0.5, 1.5e-7, null, null]);
    expect(faults.settle('fine')).toEqual({ ok: true, value: 'fine' });
  });

  it.each(['-1', '1.5', '1,000', '0x10', 'NaN', 'Infinity', ' 5', '..'])(
    'notes %j as no whole number of at least nought',
    (cell) => {
      const faults = startFaults('emdat');
      expect(numberIn(cell, { atLeast: 0, whole: true }, faults, 'x.csv:7', 'deaths')).toBeNull();
      const settled = faults.settle('fine');
      expect(!settled.ok && settled.failure.message).toBe(
        `x.csv:7: deaths needs a whole number of at least 0, got "${cell}"`,
      );
    },
  );
});

describe('yearIn', () => {
  it('refuses a year with a digit too many and an empty one', () => {
    const faults = startFaults('emdat');
    yearIn('20222', 1900, 2026, faults, 'x.csv:3');
    yearIn('', 1900, 2026, faults, 'x.csv:4');
    const settled = faults.settle('fine');
    expect(!settled.ok && settled.failure.message).toBe(
      'x.csv:3: year needs a whole number from 1900 to 2026, got "20222"; x.csv:4: year is empty',
    );
  });
});

describe('startFaults', () => {
  it('tells five faults and counts the rest, but keeps all places', () => {
    const faults = startFaults('step');
    for (let line = 1; line <= 7; line += 1) faults.add(`f:${line}`, 'bad');
    const settled = faults.settle(0);
    expect(!settled.ok && settled.failure.message).toBe(
      'f:1: bad; f:2: bad; f:3: bad; f:4: bad; f:5: bad and 2 more',
    );
    expect(!settled.ok && settled.failure.at).toHaveLength(7);
  });
});

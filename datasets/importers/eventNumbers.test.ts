import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityIn } from './eventNumbers.ts';
import { startRowFaults } from './rowFaults.ts';

const place = (): string => 'x.csv:2:1';
const read = (cell: string | number | null, factor = 1, whole = false) =>
  quantityIn(cell, { what: 'loss', factor, whole }, startRowFaults(), place);

describe('quantityIn', () => {
  it('turns thousands into US$ without changing a digit', () => {
    expect(read('1234.567', 1000)).toBe(1_234_567);
    // In binary64 1.005 * 1000 is 1004.9999999999999 and 4.35 * 100 is 434.99999999999994.
    expect(read('1.005', 1000)).toBe(1005);
    expect(read(1.005, 1000)).toBe(1005);
    expect(read(4.35, 100)).toBe(435);
    expect(read('1.2e3', 1000)).toBe(1_200_000);
    expect(read('2', 2.5)).toBe(5);
  });

  it('equals the decimal point moved by three places, whatever the digits', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(999), (whole, thousandths) => {
        const digits = String(thousandths).padStart(3, '0');
        expect(read(`${whole}.${digits}`, 1000)).toBe(whole * 1000 + thousandths);
      }),
      { seed: 4 },
    );
  });

  it('makes a gap of nothing and of blanks, never zero', () => {
    expect([read(null), read(''), read('  ')]).toEqual([null, null, null]);
    expect(read('0')).toBe(0);
  });

  it.each(['1,234', '12 000', 'n/a', '1e999', '0x10', '-', '１２'])(
    'takes %j for text in a number, not for a guess',
    (cell) => {
      const faults = startRowFaults();
      expect(quantityIn(cell, { what: 'deaths' }, faults, place)).toBeNull();
      faults.endRow();
      expect(faults.all).toEqual([
        {
          kind: 'text-in-number',
          place: 'x.csv:2:1',
          reason: `deaths needs a number, got "${cell}"`,
          row: 'left-out',
        },
      ]);
    },
  );
});

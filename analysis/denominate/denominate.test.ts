import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { greatestDifference, hasReference, ReferenceTable } from '../testing/reference.ts';
import { denominate } from './denominate.ts';

describe('denominate', () => {
  it('says why there is no number', () => {
    const made = denominate(column([1, 1, 'not-reported', 4]), column(['no-data', 0, 2, 2]));
    expect([...made.values]).toEqual([Number.NaN, Number.NaN, Number.NaN, 2]);
    expect([...made.missing].sort(([one], [other]) => one - other)).toEqual([
      [0, 'no-denominator'],
      [1, 'zero-denominator'],
      [2, 'not-reported'],
    ]);
  });

  it.each([
    ['divide', 4],
    ['multiply', 16],
    ['add', 10],
    ['subtract', 6],
    ['power', 64],
  ] as const)('can %s', (operator, expected) => {
    expect(denominate(column([8]), column([2]), { operator }).values[0]).toBe(expected);
  });
});

const here = hasReference('coinr/synth');
describe.skipIf(!here)(
  `denominate beside COINr${here ? '' : ' (skipped: no ../shared/reference)'}`,
  () => {
    it('gives the table with scale factors', () => {
      const raw = new ReferenceTable('coinr/synth/00_raw.csv');
      const data = new ReferenceTable('coinr/synth/iData.csv');
      const expected = new ReferenceTable('coinr/synth/02_denominated_scaled.csv');
      expect(raw.text('uCode')).toEqual(data.text('uCode'));
      for (const [code, by, scale] of [
        ['I02', 'Population', 1000],
        ['I03', 'GDP', 0.5],
      ] as const) {
        const made = denominate(raw.column(code), data.column(by), { scale });
        expect(greatestDifference(made.values, expected.numbers(code))).toBeLessThan(1e-9);
      }
    });
  },
);

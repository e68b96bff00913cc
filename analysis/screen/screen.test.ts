import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { hasReference, ReferenceTable, valueOf } from '../testing/reference.ts';
import { availability } from './availability.ts';

describe('availability', () => {
  it('keeps and drops areas by force', () => {
    const columns = [column([1, 'no-data', 2])];
    const made = valueOf(
      availability(columns, { minimumAvailability: 1, keep: ['B'], drop: ['C'] }, ['A', 'B', 'C']),
    );
    expect(made.map(({ included }) => included)).toEqual([true, true, false]);
  });

  it('refuses a forced area that nobody knows, and a table of which nothing is left', () => {
    expect(availability([column([1])], { keep: ['X'] }, ['A'])).toMatchObject({
      failure: { kind: 'unknown-code', at: ['X'] },
    });
    expect(availability([column(['no-data'])], { minimumAvailability: 0.1 }, ['A'])).toMatchObject({
      failure: { kind: 'too-few-values' },
    });
  });
});

const here = hasReference('coinr/synth');
describe.skipIf(!here)(
  `screening beside COINr${here ? '' : ' (skipped: no ../shared/reference)'}`,
  () => {
    it.each([
      ['byNA', { minimumAvailability: 2 / 3 }],
      ['byzeros', { minimumNonZero: 0.8 }],
      ['byNAandzeros', { minimumAvailability: 2 / 3, minimumNonZero: 0.8 }],
      ['forced', { minimumAvailability: 0.99, drop: ['U001'], keep: ['U150'] }],
    ] as const)('gives the table %s', (name, settings) => {
      const source = new ReferenceTable('coinr/synth/02_denominated.csv');
      const expected = new ReferenceTable(`coinr/synth/03_screen_${name}.csv`);
      const areas = source.text('uCode');
      const columns = source.head.slice(1).map((code) => source.column(code));
      const made = valueOf(availability(columns, settings, areas));
      const row = new Map(areas.map((area, place) => [area, place]));
      expected.text('uCode').forEach((area, place) => {
        const got = made[row.get(area) ?? -1];
        const number = (head: string): number => expected.numbers(head)[place] ?? Number.NaN;
        expect(got?.missing).toBe(number('N_missing'));
        expect(got?.zeros).toBe(number('N_zero'));
        expect(got?.availability).toBeCloseTo(number('Dat_Avail'), 12);
        expect(got?.nonZero).toBeCloseTo(number('Non_Zero'), 12);
        expect(String(got?.included).toUpperCase()).toBe(expected.text('Included')[place]);
      });
    });
  },
);

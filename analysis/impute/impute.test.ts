import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Column, column } from '../column.ts';
import type { Direction } from '../normalise/normaliser.ts';
import { greatestDifference, hasReference, ReferenceTable, valueOf } from '../testing/reference.ts';
import { impute } from './impute.ts';
import type { ImputeContext } from './imputer.ts';
import type { ImputeSettings } from './settings.ts';

const bare: ImputeContext = { areas: [], directions: [1, 1], families: [[0, 1]] };
const filled = (
  columns: readonly Column[],
  settings: ImputeSettings,
  context: ImputeContext = bare,
): readonly (readonly number[])[] =>
  valueOf(impute(columns, settings, context)).map(({ values }) => [...values]);

describe('impute', () => {
  it('fills nothing that is there, and never an area that is screened out', () => {
    const source = column([1, 'screened-out', 'no-data', 5]);
    const [made] = valueOf(impute([source], { method: 'columnMean' }, bare));
    expect([...(made?.values ?? [])]).toEqual([1, Number.NaN, 3, 5]);
    expect([...(made?.missing ?? [])]).toEqual([[1, 'screened-out']]);
  });

  it('does not care for units in expectation maximisation', () => {
    const [one, other] = [
      [1, 2, 3, 4, 'no-data', 7],
      [2, 5, 5, 9, 12, 'no-data'],
    ] as const;
    const by = { method: 'expectationMaximisation' } as const;
    const [plain, second] = filled([column([...one]), column([...other])], by);
    const inUnits = filled(
      [
        column(one.map((cell) => (typeof cell === 'number' ? cell * 1e9 : cell))),
        column(other.map((cell) => (typeof cell === 'number' ? cell * 1e-6 : cell))),
      ],
      by,
    );
    expect((inUnits[0]?.[4] ?? 0) / 1e9).toBeCloseTo(plain?.[4] ?? Number.NaN, 9);
    expect((inUnits[1]?.[5] ?? 0) / 1e-6).toBeCloseTo(second?.[5] ?? Number.NaN, 9);
  });

  it('leaves a column without any value a gap', () => {
    expect(filled([column(['no-data', 'no-data'])], { method: 'columnMedian' })).toEqual([
      [Number.NaN, Number.NaN],
    ]);
  });

  it('turns and scales before it takes the mean of a row', () => {
    const columns = [column([0, 5, 10]), column([4, 'no-data', 0])];
    expect(filled(columns, { method: 'rowMean' }, { ...bare, directions: [1, -1] })[1]).toEqual([
      4, 2, 0,
    ]);
    expect(
      filled([column([0, 2, 10]), column([4, 'no-data', 0])], { method: 'rowMean' })[1],
    ).toEqual([4, 0.8, 0]);
  });

  it('holds to its limit of years', () => {
    const panel = { ...bare, areas: ['A', 'A', 'A'], years: [2018, 2019, 2022] };
    const source = column([7, 'no-data', 'no-data']);
    expect(filled([source], { method: 'latestYear', maximumYears: 1 }, panel)[0]).toEqual([
      7,
      7,
      Number.NaN,
    ]);
    expect(filled([source], { method: 'linearInTime', maximumYears: 3 }, panel)[0]).toEqual([
      7,
      7,
      Number.NaN,
    ]);
  });

  it('refuses years and groups that are not there', () => {
    expect(impute([column([1])], { method: 'latestYear' }, bare)).toMatchObject({
      failure: { kind: 'bad-setting' },
    });
    expect(impute([column([1])], { method: 'groupMean', group: 'Region' }, bare)).toMatchObject({
      failure: { kind: 'bad-setting' },
    });
  });

  it('refuses to fit indicators that say the same', () => {
    const columns = [column([1, 2, 3, 4, 'no-data']), column([2, 4, 6, 8, 10])];
    const twice = [...columns, column([2, 4, 6, 8, 10])];
    expect(impute(twice, { method: 'expectationMaximisation' }, bare)).toMatchObject({
      failure: { kind: 'singular' },
    });
  });
});

const here = hasReference('coinr/synth');
describe.skipIf(!here)(
  `impute beside COINr${here ? '' : ' (skipped: no ../shared/reference)'}`,
  () => {
    const codes = Array.from(
      { length: 54 },
      (_, place) => `I${String(place + 1).padStart(2, '0')}`,
    );
    const table = (name: string): ReferenceTable => new ReferenceTable(`coinr/${name}.csv`);
    const families = (by: (code: string) => string): readonly (readonly number[])[] => {
      const groups = new Map<string, number[]>();
      codes.forEach((code, place) =>
        groups.set(by(code), [...(groups.get(by(code)) ?? []), place]),
      );
      return [...groups.values()];
    };

    it.each([
      ['i_mean', { method: 'columnMean' }, ''],
      ['i_median', { method: 'columnMedian' }, ''],
      ['i_mean_grp', { method: 'groupMean', group: 'Region' }, 'Region'],
      ['i_median_grp', { method: 'groupMedian', group: 'Region' }, 'Region'],
      ['i_mean_grp2', { method: 'groupMean', group: 'Income' }, 'Income'],
      ['i_median_grp2', { method: 'groupMedian', group: 'Income' }, 'Income'],
      ['row_mean_l2', { method: 'rowMean' }, 'parent'],
      ['row_median_l2', { method: 'rowMedian' }, 'parent'],
      ['row_mean_l3', { method: 'rowMean' }, 'grandparent'],
      ['row_mean_all', { method: 'rowMean' }, 'all'],
      ['row_mean_l2_nonorm', { method: 'rowMean', scaled: false }, 'parent'],
    ] as const)('gives the table %s', (name, settings, by) => {
      const meta = table('synth/iMeta');
      const data = table('synth/iData');
      const source = table('synth/02_denominated');
      const expected = table(`synth/04_impute_${name}`);
      const parents = new Map(
        meta.text('iCode').map((code, row) => [code, meta.text('Parent')[row] ?? '']),
      );
      const parent = (code: string): string => parents.get(code) ?? '';
      const region = new Map(
        data
          .text('uCode')
          .map((code, row) => [
            code,
            by === '' ? '' : data.head.includes(by) ? data.text(by)[row] : '',
          ]),
      );
      const context: ImputeContext = {
        areas: source.text('uCode'),
        groups: source.text('uCode').map((code) => {
          const group = region.get(code) ?? '';
          return group === '' || group === 'NA' ? null : group;
        }),
        directions: codes.map(
          (code) => meta.numbers('Direction')[meta.text('iCode').indexOf(code)] as Direction,
        ),
        families: families((code) =>
          by === 'parent' ? parent(code) : by === 'grandparent' ? parent(parent(code)) : '',
        ),
      };
      const made = valueOf(
        impute(
          codes.map((code) => source.column(code)),
          settings,
          context,
        ),
      );
      codes.forEach((code, place) =>
        expect(
          greatestDifference(made[place]?.values ?? [], expected.numbers(code)),
          `${name} ${code}`,
        ).toBeLessThan(1e-9),
      );
    });

    it.each([
      ['latest', { method: 'latestYear' }],
      ['latest_max1', { method: 'latestYear', maximumYears: 1 }],
      ['constant', { method: 'nearestYear' }],
      ['linear', { method: 'linearInTime' }],
      ['linear-constant', { method: 'linearInTime' }],
    ] as const)('gives the panel %s', (name, settings) => {
      const source = table('panel/iData_p');
      const expected = table(`panel/impute_${name}`);
      const key = (given: ReferenceTable): readonly string[] =>
        given.text('uCode').map((code, row) => `${code} ${given.text('Time')[row] ?? ''}`);
      const places = new Map(key(source).map((each, row) => [each, row]));
      const context = { ...bare, areas: source.text('uCode'), years: source.numbers('Time') };
      for (const code of expected.head.slice(2)) {
        // the manifest: that table was made with another LPI column than iData_p has
        if (name === 'latest_max1' && code === 'LPI') continue;
        const [made] = valueOf(impute([source.column(code)], settings, context));
        const got = key(expected).map((each) => made?.values[places.get(each) ?? -1] ?? Number.NaN);
        expect(greatestDifference(got, expected.numbers(code)), `${name} ${code}`).toBeLessThan(
          1e-9,
        );
      }
    });

    it('gives the conditional means of base R by expectation maximisation', () => {
      interface Sample {
        readonly X: readonly (readonly (number | null)[])[];
        readonly imputed: readonly (readonly number[])[];
      }
      const samples = JSON.parse(
        readFileSync('../shared/reference/rstats/em_mvn.json', 'utf8'),
      ) as readonly Sample[];
      expect(samples.length).toBe(3);
      for (const { X, imputed } of samples) {
        const columns = (X[0] ?? []).map((_, k) => column(X.map((row) => row[k] ?? 'no-data')));
        const made = valueOf(impute(columns, { method: 'expectationMaximisation' }, bare));
        made.forEach(({ values }, k) =>
          expect(
            greatestDifference(
              values,
              imputed.map((row) => row[k] ?? Number.NaN),
            ),
          ).toBeLessThan(1e-9),
        );
      }
    });
  },
);

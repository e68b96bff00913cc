import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { build } from '../compose/build.ts';
import { rankNode } from '../compose/rankNode.ts';
import type { Recipe } from '../compose/recipe.ts';
import type { Step } from '../compose/step.ts';
import { random } from '../stats/random.ts';
import type { Table } from '../table.ts';
import { coinrAnswer, ofAreas, syntheticBuild } from '../testing/coinr.ts';
import { csvRows, greatestDifference, hasReference, valueOf } from '../testing/reference.ts';
import type { Assumption } from './assumption.ts';
import { leaveOneOut } from './leaveOneOut.ts';
import { runChoices } from './runChoices.ts';
import { planUncertainty } from './runPlan.ts';
import { meanShift, sobol } from './sobol.ts';
import { sobolIndices } from './sobolIndices.ts';
import { summarise, uncertainty } from './uncertainty.ts';

const name = { en: 'x', zh: 'x' };
const recipe: Recipe = {
  format: 'riskbelt-recipe',
  version: 1,
  code: 'demo',
  name,
  data: [],
  framework: {
    nodes: [
      { code: 'index', name, children: ['a', 'b', 'c'] },
      { code: 'a', name },
      { code: 'b', name },
      { code: 'c', name },
    ],
  },
  steps: [
    { step: 'normalise', by: { method: 'minMax', lower: 1, upper: 100 } },
    { step: 'aggregate', by: { method: 'arithmeticMean' } },
    { step: 'classify', by: { method: 'equalClasses', classes: 3 } },
  ],
};
const table: Table = {
  areas: ['A', 'B', 'C', 'D', 'E'],
  columns: new Map([
    ['a', column([1, 5, 2, 9, 9])],
    ['b', column([7, 1, 3, 8, 8])],
    ['c', column([2, 6, 9, 4, 4])],
  ]),
};
const built = valueOf(build(recipe, table));
const weights: Assumption = { kind: 'weights', name: 'weights', draw: 'multiplicative' };
const mean: Assumption = {
  kind: 'step',
  name: 'mean',
  step: 1,
  alternatives: [
    { step: 'aggregate', by: { method: 'arithmeticMean' } },
    { step: 'aggregate', by: { method: 'geometricMean' } },
  ],
};

describe('uncertainty', () => {
  it('gives the nominal ranks where nothing is uncertain', () => {
    const one: Assumption = { ...mean, alternatives: mean.alternatives.slice(0, 1) };
    const made = valueOf(uncertainty(built, [one], { runs: 3 }, random(1)));
    for (const { nominal, median, lower, upper } of made.spreads) {
      expect([median, lower, upper]).toEqual([nominal, nominal, nominal]);
    }
  });

  it('gives equal areas equal spreads, shares from 0 to 1, and the same bits for the same seed', () => {
    const go = () => valueOf(uncertainty(built, [weights, mean], { runs: 50, top: 2 }, random(7)));
    const [one, other] = [go(), go()];
    expect(one.spreads).toEqual(other.spreads);
    expect(one.runs.map(({ choices }) => choices)).toEqual(
      other.runs.map(({ choices }) => choices),
    );
    const [, , , d, e] = one.spreads;
    expect({ ...d, area: '' }).toEqual({ ...e, area: '' });
    for (const { inTop, inClass } of one.spreads) {
      expect(inTop).toBeGreaterThanOrEqual(0);
      expect(inTop).toBeLessThanOrEqual(1);
      expect(inClass.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12);
    }
  });

  it('tells of runs that cannot be built, and goes on', () => {
    const scores: Assumption = {
      kind: 'step',
      name: 'scores',
      step: 0,
      alternatives: [
        { step: 'normalise', by: { method: 'minMax', lower: 1, upper: 100 } },
        { step: 'normalise', by: { method: 'zScore' } },
      ],
    };
    const made = valueOf(uncertainty(built, [scores, mean], { runs: 40 }, random(2)));
    expect(made.failed.size).toBeGreaterThan(0);
    expect(made.failed.size).toBeLessThan(40);
    for (const { kind } of made.failed.values()) expect(kind).toBe('not-positive');
  });

  it('moves the ranks when the data have errors, and draws the weights of a Dirichlet', () => {
    const noise: Assumption = {
      kind: 'noise',
      name: 'errors',
      columns: [{ column: 'a', standardError: 3 }],
    };
    const drawn: Assumption = { ...weights, draw: 'dirichlet', concentration: 5 };
    const made = valueOf(uncertainty(built, [noise, drawn], { runs: 60 }, random(3)));
    expect(made.spreads.some(({ lower, upper }) => lower < upper)).toBe(true);
  });

  it('refuses what an assumption names and is not there', () => {
    const kind = (assumption: Assumption): string => {
      const made = uncertainty(built, [assumption], { runs: 2 }, random(1));
      return made.ok ? 'ok' : made.failure.kind;
    };
    expect(kind({ ...mean, step: 9 })).toBe('unknown-code');
    expect(kind({ ...mean, step: 0 })).toBe('bad-setting');
    expect(kind({ kind: 'node', name: 'n', node: 'x', alternatives: [{}] })).toBe('unknown-code');
    expect(kind({ ...weights, nodes: ['x'] })).toBe('unknown-code');
    expect(
      kind({ kind: 'weightSets', name: 'w', sets: [[{ parent: 'index', weights: [1] }]] }),
    ).toBe('bad-setting');
    expect(kind({ kind: 'noise', name: 'n', columns: [{ column: 'x', standardError: 1 }] })).toBe(
      'unknown-code',
    );
    expect(uncertainty(built, [mean], { runs: 0 }, random(1))).toMatchObject({
      failure: { kind: 'bad-setting' },
    });
  });
});

describe('sobol', () => {
  it('finds the assumption that moves the ranks', () => {
    const idle: Assumption = { ...mean, name: 'idle', alternatives: mean.alternatives.slice(0, 1) };
    const made = valueOf(sobol(built, [weights, idle], { samples: 60, resamples: 20 }, random(4)));
    expect(made.indices[0]?.total).toBeGreaterThan(0.5);
    expect(made.indices[1]?.total).toBe(0);
    expect(made.indices[0]?.totalInterval?.[0]).toBeLessThanOrEqual(made.indices[0]?.total ?? 0);
  });

  it('refuses a design of one assumption', () => {
    expect(sobol(built, [mean], { samples: 10 }, random(1))).toMatchObject({
      failure: { kind: 'bad-setting' },
    });
  });
});

describe('sobolIndices', () => {
  it('is not moved by a constant, where the form that is not centred goes astray', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (constant) => {
        const own = random(5);
        const make = () => Float64Array.from({ length: 200 }, () => own.uniform());
        const [x, y, z, w] = [make(), make(), make(), make()];
        const f = (one: Float64Array, two: Float64Array, add: number) =>
          one.map((value, row) => 2 * value + (two[row] ?? 0) + add);
        const outputs = (add: number) => ({
          a: f(x, y, add),
          b: f(z, w, add),
          mixed: [f(z, y, add), f(x, w, add)],
        });
        const [still, moved] = [sobolIndices(outputs(0)), sobolIndices(outputs(constant))];
        still.indices.forEach(({ first, total }, place) => {
          expect(moved.indices[place]?.first).toBeCloseTo(first, 6);
          expect(moved.indices[place]?.total).toBeCloseTo(total, 6);
        });
        expect(still.indices[0]?.first).toBeCloseTo(0.8, 0);
      }),
      { seed: 8, numRuns: 20 },
    );
  });
});

describe('leaveOneOut', () => {
  it('compares with the index of the other children', () => {
    const [removal] = valueOf(leaveOneOut(built, ['a']));
    const nodes = recipe.framework.nodes.map((node) =>
      node.code === 'index' ? { ...node, children: ['b', 'c'] } : node,
    );
    const without = valueOf(build({ ...recipe, framework: { nodes } }, table));
    expect([...(removal?.scores ?? [])]).toEqual([...(without.scores.get('index')?.values ?? [])]);
  });

  it('refuses a node that is not there', () => {
    expect(leaveOneOut(built, ['x'])).toMatchObject({
      failure: { kind: 'unknown-code', at: ['x'] },
    });
  });
});

const here = hasReference('coinr/synth');
describe.skipIf(!here)(
  `robustness beside COINr${here ? '' : ' (skipped: no ../shared/reference)'}`,
  () => {
    const read = coinrAnswer;
    const coinr = syntheticBuild;
    const pick = ofAreas;

    it.each(['ishigami', 'linear', 'gfunction'])(
      'gives the indices of %s with their intervals',
      (kind) => {
        const y = read(`fn/sobol_${kind}_y`).body.map((row) => Number(row.at(-1)));
        const expected = read(`fn/sobol_${kind}_indices`);
        const inputs = expected.body.length;
        const samples = y.length / (inputs + 2);
        const part = (place: number) =>
          Float64Array.from(y.slice(place * samples, (place + 1) * samples));
        const outputs = {
          a: part(0),
          b: part(1),
          mixed: Array.from({ length: inputs }, (_, input) => part(input + 2)),
        };
        const made = sobolIndices(outputs, { centred: false });
        const all = (key: 'first' | 'total') => made.indices.map((each) => each[key]);
        expect(greatestDifference(all('first'), expected.numbers('Si'))).toBeLessThan(1e-9);
        expect(greatestDifference(all('total'), expected.numbers('STi'))).toBeLessThan(1e-9);
        expect(made.variance).toBeCloseTo(expected.numbers('Variance')[0] ?? 0, 9);
        const drawn = csvRows(`coinr/fn/sobol_${kind}_boot_idx.csv`).slice(1);
        const intervalOf = (index: 'Si' | 'STi', input: number) => {
          const resamples = drawn
            .filter(([, of, place]) => of === index && Number(place) === input + 1)
            .map(([, , , rows = '']) => rows.split(' ').map((row) => Number(row) - 1));
          expect(resamples.length).toBe(50);
          const own = sobolIndices(outputs, { centred: false, resamples }).indices[input];
          return (index === 'Si' ? own?.firstInterval : own?.totalInterval) ?? [];
        };
        for (const index of ['Si', 'STi'] as const) {
          const [low, high] = [expected.numbers(`${index}_q5`), expected.numbers(`${index}_q95`)];
          for (let input = 0; input < inputs; input++) {
            const ends = [low[input] ?? Number.NaN, high[input] ?? Number.NaN];
            expect(greatestDifference(intervalOf(index, input), ends)).toBeLessThan(1e-9);
          }
        }
      },
    );

    it.each([
      ['L1', 'remove_L1'],
      ['L2', 'remove_L2'],
      ['L3', 'remove_L3'],
    ])('gives the removal of each element of %s', (_, file) => {
      const made = coinr();
      const expected = read(`synth/14_${file}_meanabsdiff`);
      const nodes = expected.text('name').slice(1);
      const removals = valueOf(leaveOneOut(made, nodes));
      expect(
        greatestDifference(
          removals.map(({ meanShift }) => meanShift),
          expected.numbers('value').slice(1),
        ),
      ).toBeLessThan(1e-9);
      const scores = read(`synth/14_${file}_scores`);
      for (const { node, scores: got } of removals) {
        const areas = scores.text('uCode');
        expect(greatestDifference(pick(made, got, areas), scores.numbers(node)), node).toBeLessThan(
          1e-9,
        );
      }
    });

    it.each([
      ['ua', 10],
      ['ua_z30', 30],
      ['sa', 30],
    ])('gives every run of %s, its scores, ranks and their spread', (kind, centre) => {
      const made = coinr();
      const { steps } = made.trace.recipe;
      const place = (step: Step['step']): number => steps.findIndex((each) => each.step === step);
      const noisy = read('synth/15_sens_noisy_weights');
      const sets = Array.from({ length: 50 }, (_, set) => {
        const drawn = new Map<string, number>();
        noisy.numbers('rep').forEach((rep, row) => {
          if (rep === set + 1)
            drawn.set(noisy.text('iCode')[row] ?? '', noisy.numbers('Weight')[row] ?? 0);
        });
        return made.trace.framework.upper.map(({ node, children }) => ({
          parent: node.code,
          weights: children.map(({ code, weight }) => drawn.get(code) ?? weight),
        }));
      });
      const assumptions: readonly Assumption[] = [
        {
          kind: 'step',
          name: 'Winmax',
          step: place('treat'),
          alternatives: [1, 2, 3, 4, 5].map((maximumPoints) => ({
            step: 'treat',
            by: {
              methods: [
                { method: 'winsorise', maximumPoints, ties: 'beyond' },
                { method: 'logShifted' },
              ],
            },
          })),
        },
        {
          kind: 'step',
          name: 'Normalisation',
          step: place('normalise'),
          alternatives: [
            { step: 'normalise', by: { method: 'minMax', lower: 1, upper: 100 } },
            { step: 'normalise', by: { method: 'zScore', mean: centre, standardDeviation: 2 } },
          ],
        },
        { kind: 'weightSets', name: 'Weights', sets },
        {
          kind: 'step',
          name: 'Aggregation',
          step: place('aggregate'),
          alternatives: [
            { step: 'aggregate', by: { method: 'arithmeticMean' } },
            { step: 'aggregate', by: { method: 'geometricMean' } },
          ],
        },
      ];
      const { options } = valueOf(planUncertainty(made, assumptions, 100, random(1)));
      const index = read(`synth/15_${kind}_para_index`);
      const choices = index.body.map((row) => row.slice(-4).map((each) => Number(each) - 1));
      const runs = runChoices(made, options, choices);
      const [scores, ranks] = [read(`synth/15_${kind}_scores`), read(`synth/15_${kind}_ranks`)];
      const areas = scores.text('uCode');
      const columns = scores.head.slice(-choices.length);
      let whole = 0;
      runs.forEach(({ outcome }, run) => {
        const expected = scores.numbers(columns[run] ?? '');
        if (!outcome.ok) {
          expect(expected.some(Number.isNaN)).toBe(true);
          return;
        }
        if (expected.some(Number.isNaN)) return;
        whole += 1;
        expect(greatestDifference(pick(made, outcome.scores, areas), expected)).toBeLessThan(1e-9);
        expect(
          greatestDifference(
            pick(made, outcome.ranks, areas),
            ranks.numbers(ranks.head.slice(-choices.length)[run] ?? ''),
          ),
        ).toBe(0);
      });
      expect(whole).toBeGreaterThan(40);
      if (kind === 'sa') {
        const shifts = read('synth/15_sa_y').numbers('value');
        const nominal = rankNode(made, made.trace.framework.root);
        const y = runs.map(({ outcome }) =>
          outcome.ok ? meanShift(nominal, outcome.ranks) : Number.NaN,
        );
        expect(greatestDifference(y, shifts)).toBeLessThan(1e-9);
        const samples = y.length / (assumptions.length + 2);
        const part = (place: number) =>
          Float64Array.from(y.slice(place * samples, (place + 1) * samples));
        const mixed = assumptions.map((_, input) => part(input + 2));
        const { indices } = sobolIndices({ a: part(0), b: part(1), mixed }, { centred: false });
        const expected = read('synth/15_sa_indices');
        expect(expected.text('Variable')).toEqual(assumptions.map((each) => each.name));
        const all = (key: 'first' | 'total') => indices.map((each) => each[key]);
        expect(greatestDifference(all('first'), expected.numbers('Si'))).toBeLessThan(1e-9);
        expect(greatestDifference(all('total'), expected.numbers('STi'))).toBeLessThan(1e-9);
      }
      if (kind !== 'ua') {
        // the statistics of a sensitivity analysis are of its independent rows A and B only
        const independent = kind === 'sa' ? runs.slice(0, runs.length / 3) : runs;
        const spreads = valueOf(summarise(made, assumptions, independent, {})).spreads;
        const stats = read(`synth/15_${kind}_rankstats`);
        const column = (key: 'mean' | 'median' | 'lower' | 'upper') =>
          pick(
            made,
            spreads.map((each) => each[key]),
            stats.text('uCode'),
          );
        expect(greatestDifference(column('mean'), stats.numbers('Mean'))).toBeLessThan(1e-9);
        expect(greatestDifference(column('median'), stats.numbers('Median'))).toBeLessThan(1e-9);
        expect(greatestDifference(column('lower'), stats.numbers('Q5'))).toBeLessThan(1e-9);
        expect(greatestDifference(column('upper'), stats.numbers('Q95'))).toBeLessThan(1e-9);
      }
    });
  },
);

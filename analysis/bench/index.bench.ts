import { copeland } from '../aggregate/copeland.ts';
import type { Assumption } from '../assess/assumption.ts';
import { leaveOneOut } from '../assess/leaveOneOut.ts';
import { sobol } from '../assess/sobol.ts';
import { uncertainty } from '../assess/uncertainty.ts';
import type { Column, MissingReason } from '../column.ts';
import { build } from '../compose/build.ts';
import { fromCoinr } from '../compose/fromCoinr.ts';
import { rankNode } from '../compose/rankNode.ts';
import type { Recipe } from '../compose/recipe.ts';
import { reweigh } from '../compose/reweigh.ts';
import type { Step } from '../compose/step.ts';
import type { Build } from '../compose/trace.ts';
import type { FrameworkNode } from '../framework.ts';
import { correlationMatrix } from '../stats/correlationMatrix.ts';
import { random } from '../stats/random.ts';
import type { Table } from '../table.ts';
import { csvRows, hasReference, valueOf } from '../testing/reference.ts';
import { type PlainInput, plainNormalised, plainRanks, plainUpper } from './plainIndex.bench.ts';
import { plainCopeland, plainKendall } from './plainPairs.bench.ts';

/** The median time of a work, in milliseconds. */
function median(times: number, warm: number, work: () => unknown): number {
  for (let time = 0; time < warm; time++) work();
  const taken = Array.from({ length: times }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }).sort((one, other) => one - other);
  return taken[times >>> 1] ?? Number.NaN;
}

function line(name: string, taken: number, plain: number | undefined, coinr: string): void {
  const text = (given: number | undefined): string =>
    given === undefined ? '' : given.toPrecision(3);
  console.log(
    `${name.padEnd(44)} ${text(taken).padStart(9)} ms  plain ${text(plain).padStart(8)} ms  COINr ${coinr}`,
  );
}

function plainInputOf({ trace }: Build): PlainInput {
  const { table, framework, recipe } = trace;
  const indicators = framework.indicators.map(({ node }) => node);
  const place = new Map(
    [...framework.indicators, ...framework.upper].map(({ node }, k) => [node.code, k]),
  );
  const relations = new Map(
    recipe.steps.flatMap((step) =>
      step.step === 'denominate' ? step.of.map(({ node, by }) => [node, by] as const) : [],
    ),
  );
  const words = table.groups?.get('Region') ?? [];
  const names = [...new Set(words)];
  const valuesOf = (code: string): Float64Array =>
    table.columns.get(code)?.values ?? new Float64Array();
  return {
    rows: table.areas.length,
    columns: indicators.map(({ code }) => valuesOf(code)),
    denominators: indicators.map(({ code }) => {
      const by = relations.get(code);
      return by === undefined ? undefined : valuesOf(by);
    }),
    groups: Int32Array.from(words, (word) => names.indexOf(word)),
    directions: indicators.map(({ direction }) => direction ?? 1),
    parents: framework.upper.map(({ children }) => ({
      children: children.map(({ code }) => place.get(code) ?? -1),
      weights: children.map(({ weight }) => weight),
    })),
  };
}

const presentValues = ({ values }: Column): Float64Array =>
  values.filter((value) => !Number.isNaN(value));

/** The table with its rows repeated, each time a little higher, so that no two areas are equal. */
function repeated(table: Table, times: number): Table {
  const rows = table.areas.length;
  const columns = new Map<string, Column>();
  for (const [code, source] of table.columns) {
    const values = new Float64Array(rows * times);
    const missing = new Map<number, MissingReason>();
    for (let time = 0; time < times; time++) {
      source.values.forEach((value, row) => {
        values[time * rows + row] = value * (1 + time * 1e-6);
      });
      source.missing.forEach((reason, row) => missing.set(time * rows + row, reason));
    }
    columns.set(code, { values, missing });
  }
  const again = <Word>(list: readonly Word[]): Word[] =>
    Array.from({ length: times }, () => list).flat();
  return {
    areas: Array.from({ length: times }, (_, time) =>
      table.areas.map((area) => `${area}-${time}`),
    ).flat(),
    columns,
    groups: new Map([...(table.groups ?? [])].map(([name, list]) => [name, again(list)])),
  };
}

function fourAssumptions(recipe: Recipe): readonly Assumption[] {
  const place = (step: Step['step']): number =>
    recipe.steps.findIndex((each) => each.step === step);
  return [
    {
      kind: 'step',
      name: 'points winsorised',
      step: place('treat'),
      alternatives: [1, 2, 3, 4, 5].map((maximumPoints) => ({
        step: 'treat',
        by: { methods: [{ method: 'winsorise', maximumPoints }, { method: 'logShifted' }] },
      })),
    },
    {
      kind: 'step',
      name: 'normalisation',
      step: place('normalise'),
      alternatives: [
        { step: 'normalise', by: { method: 'minMax', lower: 1, upper: 100 } },
        { step: 'normalise', by: { method: 'zScore', mean: 30, standardDeviation: 2 } },
      ],
    },
    { kind: 'weights', name: 'weights', draw: 'multiplicative', spread: 0.25 },
    {
      kind: 'step',
      name: 'aggregation',
      step: place('aggregate'),
      alternatives: [
        { step: 'aggregate', by: { method: 'arithmeticMean' } },
        { step: 'aggregate', by: { method: 'geometricMean' } },
      ],
    },
  ];
}

/** Small edits of the recipe, as a person at the window makes them. */
function changes(recipe: Recipe): readonly { readonly name: string; readonly edited: Recipe }[] {
  const withNode = (code: string, own: Partial<FrameworkNode>): Recipe => ({
    ...recipe,
    framework: {
      nodes: recipe.framework.nodes.map((node) =>
        node.code === code ? { ...node, ...own } : node,
      ),
    },
  });
  const withStep = (step: Step): Recipe => ({
    ...recipe,
    steps: recipe.steps.map((each) => (each.step === step.step ? step : each)),
  });
  return [
    { name: 'another weight of one indicator', edited: withNode('I01', { weight: 3 }) },
    {
      name: 'another scale of one indicator',
      edited: withNode('I01', { normalise: { method: 'percentileRank', scale: 100 } }),
    },
    {
      name: 'another scale of all indicators',
      edited: withStep({ step: 'normalise', by: { method: 'zScore' } }),
    },
    {
      name: 'another mean',
      edited: withStep({ step: 'aggregate', by: { method: 'median' } }),
    },
  ];
}

if (!hasReference('coinr/synth')) {
  console.log('the benchmark needs ../shared/reference/coinr/synth, which is not there');
} else {
  const { recipe, table } = valueOf(
    fromCoinr(csvRows('coinr/synth/iData.csv'), csvRows('coinr/synth/iMeta.csv')),
  );
  const nominal = valueOf(build(recipe, table));
  const input = plainInputOf(nominal);
  const normalised = plainNormalised(input);
  let turn = 0;
  console.log('191 areas, 54 indicators, 3 levels; medians');
  line(
    'whole build',
    median(200, 200, () => valueOf(build(recipe, table))),
    median(200, 200, () => plainUpper(input, plainNormalised(input))),
    '161 ms',
  );
  const root = nominal.trace.framework.root;
  const parents = [...nominal.trace.weights.keys()];
  line(
    'from the weights on, all weights changed',
    median(300, 200, () => {
      turn += 1;
      const weights = parents.map((code) => {
        const own = nominal.trace.weights.get(code)?.weights ?? new Float64Array();
        return [
          code,
          own.map((weight, place) => (place === 0 ? weight * (1 + (turn % 9) / 50) : weight)),
        ] as const;
      });
      return rankNode(valueOf(reweigh(nominal, new Map(weights))), root);
    }),
    median(300, 200, () => {
      turn += 1;
      return plainRanks(
        plainUpper(input, normalised, 1 + (turn % 9) / 50).at(-1) ?? new Float64Array(),
      );
    }),
    '27 ms',
  );
  const assumptions = fourAssumptions(recipe);
  const runs = (count: number): void => {
    for (let run = 0; run < count; run++) {
      plainRanks(plainUpper(input, normalised, 1 + (run % 99) / 500).at(-1) ?? new Float64Array());
    }
  };
  line(
    'uncertainty, 1000 runs, four assumptions',
    median(3, 1, () => valueOf(uncertainty(nominal, assumptions, { runs: 1000 }, random(1)))),
    median(3, 1, () => runs(1000)),
    '188600 ms',
  );
  line(
    'Sobol, 6000 builds',
    median(1, 0, () => valueOf(sobol(nominal, assumptions, { samples: 1000 }, random(2)))),
    median(1, 0, () => runs(6000)),
    'about 1150000 ms',
  );
  const indicators = nominal.trace.framework.indicators.map(({ node }) => node.code);
  line(
    'removal of each indicator',
    median(20, 10, () => valueOf(leaveOneOut(nominal, indicators))),
    median(20, 10, () => runs(54)),
    '9900 ms',
  );
  const scores = indicators.flatMap((code) => nominal.scores.get(code) ?? []);
  line(
    'Kendall matrix',
    median(9, 5, () => correlationMatrix(scores, 'kendall').coefficients()),
    median(3, 1, () => plainKendall(scores.map(presentValues))),
    '1430 ms',
  );
  const dimensions = ['HAZ', 'VUL', 'COP'].flatMap((code) => nominal.scores.get(code) ?? []);
  line(
    'Copeland at the top',
    median(10, 3, () => valueOf(copeland(dimensions, new Float64Array([1, 1, 1])))),
    median(10, 3, () => plainCopeland(dimensions.map(presentValues), [1, 1, 1])),
    '2180 ms',
  );
  console.log('\nonly what a change touches is built again');
  for (const { name, edited } of changes(recipe)) {
    const recipes = [edited, recipe];
    let last = nominal;
    let time = 0;
    line(
      name,
      median(200, 100, () => {
        time += 1;
        last = valueOf(build(recipes[time % 2] ?? recipe, table, last));
      }),
      undefined,
      'Regen 161 ms, from Normalise 31, from Aggregate 27',
    );
  }
  console.log('\ngrowth of the whole build with the areas (COINr: not recorded)');
  const once = median(100, 50, () => valueOf(build(recipe, table)));
  for (const times of [10, 100]) {
    const larger = repeated(table, times);
    const built = valueOf(build(recipe, larger));
    const plain = plainInputOf(built);
    const [repeats, warm] = times === 10 ? [30, 10] : [7, 3];
    const taken = median(repeats, warm, () => valueOf(build(recipe, larger)));
    line(
      `${times} times the areas: ${(taken / once).toFixed(0)} times as long`,
      taken,
      median(repeats, warm, () => plainUpper(plain, plainNormalised(plain))),
      '',
    );
  }
}

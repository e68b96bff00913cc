import { describe, expect, it } from 'vitest';
import { leaveOneOut } from '../assess/leaveOneOut.ts';
import { rankComparison } from '../assess/rankComparison.ts';
import { summarise } from '../assess/uncertainty.ts';
import type { Column } from '../column.ts';
import { pearson } from '../stats/pearson.ts';
import { rankPresent } from '../stats/rankPresent.ts';
import {
  coinrAnswer,
  ofAreas,
  syntheticBuild,
  syntheticIndex,
  syntheticRecipe,
} from '../testing/coinr.ts';
import {
  greatestDifference,
  hasReference,
  type ReferenceTable,
  valueOf,
} from '../testing/reference.ts';
import { build } from './build.ts';
import { rankNode } from './rankNode.ts';
import type { Recipe } from './recipe.ts';
import type { Build } from './trace.ts';

const here = hasReference('coinr/synth');

describe.skipIf(!here)(
  `results beside COINr${here ? '' : ' (skipped: no ../shared/reference)'}`,
  () => {
    const read = (file: string): ReferenceTable => coinrAnswer(`synth/${file}`);
    const base = syntheticIndex;
    const nominal = syntheticBuild;
    const pick = ofAreas;
    const nodesOf = (table: ReferenceTable, made: Build): readonly string[] =>
      table.head.filter((code) => made.scores.has(code));

    it.each(['Summ', 'Aggs', 'Full'])('gives the tables of kind %s', (kind) => {
      const made = nominal();
      const [scores, ranks, within] = ['scores', 'ranks', 'groupranks'].map((use) =>
        read(`12_results_${kind}_${use}`),
      );
      if (scores === undefined || ranks === undefined || within === undefined) throw new Error();
      for (const node of nodesOf(scores, made)) {
        const values = made.scores.get(node)?.values ?? new Float64Array();
        const got = pick(made, values, scores.text('uCode'));
        scores.numbers(node).forEach((wanted, row) => {
          // COINr rounds these tables to twelve decimals
          const difference = Math.abs((got[row] ?? Number.NaN) - wanted);
          expect(difference, node).toBeLessThanOrEqual(1e-12 + 1e-9 * Math.abs(wanted));
        });
      }
      for (const node of nodesOf(ranks, made)) {
        const got = pick(made, rankNode(made, node), ranks.text('uCode'));
        expect(got, node).toEqual([...ranks.numbers(node)]);
      }
      const regions = within.text('Region');
      for (const node of nodesOf(within, made)) {
        const values = pick(made, made.scores.get(node)?.values ?? [], within.text('uCode'));
        for (const region of new Set(regions)) {
          const own = values.map((value, row) => (regions[row] === region ? value : Number.NaN));
          const got = rankPresent(Float64Array.from(own), 'descending', 'min');
          const expected = within
            .numbers(node)
            .map((rank, row) => (regions[row] === region ? rank : Number.NaN));
          expect([...got], `${node} ${region}`).toEqual(expected);
        }
      }
    });

    it('puts the areas in the order of any node', () => {
      const made = nominal();
      const table = read('12_results_order_by');
      const got = pick(made, rankNode(made, 'HAZ'), table.text('uCode'));
      expect(got).toEqual([...table.numbers('Rank')]);
      expect(got).toEqual([...got].sort((one, other) => one - other));
    });

    it.each(['U001', 'U150'])('sums up %s', (area) => {
      const made = nominal();
      const table = read(`12_unit_summary_${area}`);
      table.text('Code').forEach((node, row) => {
        const score = pick(made, made.scores.get(node)?.values ?? [], [area]);
        expect(greatestDifference(score, [table.numbers('Score')[row] ?? 0]), node).toBeLessThan(
          1e-9,
        );
        expect(pick(made, rankNode(made, node), [area])).toEqual([table.numbers('Rank')[row]]);
      });
    });

    const steps = syntheticRecipe;
    const withoutTwo = (): Recipe => {
      const gone = new Set(['I02', 'I15']);
      const { recipe } = base();
      return {
        ...recipe,
        framework: {
          nodes: recipe.framework.nodes
            .filter(({ code }) => !gone.has(code))
            .map((node) =>
              node.children === undefined
                ? node
                : {
                    ...node,
                    children: node.children.filter(
                      (child) => !gone.has(typeof child === 'string' ? child : child.code),
                    ),
                  },
            ),
        },
        steps: recipe.steps.map((each) =>
          each.step === 'denominate'
            ? { ...each, of: each.of.filter(({ node }) => !gone.has(node)) }
            : each,
        ),
      };
    };
    const whatIf: Readonly<Record<string, () => Recipe>> = {
      zscore: () =>
        steps({
          normalise: {
            step: 'normalise',
            by: { method: 'zScore', mean: 10, standardDeviation: 2 },
          },
        }),
      gmean: () =>
        steps({
          normalise: { step: 'normalise', by: { method: 'minMax', lower: 1, upper: 100 } },
          aggregate: { step: 'aggregate', by: { method: 'geometricMean' } },
        }),
      winmax0: () =>
        steps({ treat: { step: 'treat', by: { methods: [{ method: 'logShifted' }] } } }),
      equalw: () => ({
        ...base().recipe,
        framework: {
          nodes: base().recipe.framework.nodes.map((node) => ({ ...node, weight: 1 })),
        },
      }),
      drop2: withoutTwo,
      // the group median is COINr's default chain here, so that nothing differs
      median_impute: () => base().recipe,
    };

    it.each(Object.keys(whatIf))('compares scores and ranks with the what-if %s', (kind) => {
      const made = nominal();
      const other = valueOf(build(whatIf[kind]?.() ?? base().recipe, base().table));
      const tables = [read(`13_compare_${kind}_scores`), read(`13_compare_${kind}_ranks`)];
      tables.forEach((table, place) => {
        const of = (each: Build): ArrayLike<number> =>
          place === 0 ? (each.scores.get('Index')?.values ?? []) : rankNode(each, 'Index');
        const areas = table.text('uCode');
        const [one, two] = [pick(made, of(made), areas), pick(other, of(other), areas)];
        expect(greatestDifference(one, table.numbers('coin.1'))).toBeLessThan(1e-9);
        expect(greatestDifference(two, table.numbers('coin.2'))).toBeLessThan(1e-9);
        table.numbers('Diff').forEach((wanted, row) => {
          expect((one[row] ?? 0) - (two[row] ?? 0)).toBeCloseTo(wanted, 8);
        });
      });
      const aggregated = read(`13_whatif_${kind}_aggregated`);
      for (const node of nodesOf(aggregated, other)) {
        const got = pick(other, other.scores.get(node)?.values ?? [], aggregated.text('uCode'));
        expect(greatestDifference(got, aggregated.numbers(node)), node).toBeLessThan(1e-9);
      }
    });

    it('compares several builds at once', () => {
      const names = ['zscore', 'gmean', 'winmax0', 'equalw', 'drop2'];
      const builds = [
        nominal(),
        ...names.map((kind) => valueOf(build(whatIf[kind]?.() ?? base().recipe, base().table))),
      ];
      const scores = builds.map(
        ({ scores: own }): Column =>
          own.get('Index') ?? { values: new Float64Array(), missing: new Map() },
      );
      const shifts = rankComparison(scores);
      const [values, absolute] = [
        read('13_compare_multi_Values'),
        read('13_compare_multi_AbsDiffs'),
      ];
      ['Nominal', ...names].forEach((kind, place) => {
        const made = builds[place];
        if (made === undefined) throw new Error();
        const ranks = pick(made, shifts[place]?.ranks ?? [], values.text('uCode'));
        expect(ranks, kind).toEqual([...values.numbers(kind)]);
        const moved = pick(made, shifts[place]?.shifts ?? [], absolute.text('uCode')).map(Math.abs);
        expect(moved, kind).toEqual([...absolute.numbers(kind)]);
      });
    });

    it('correlates the ranks of two builds', () => {
      const [made, other] = [
        nominal(),
        valueOf(build(whatIf['zscore']?.() ?? base().recipe, base().table)),
      ];
      const table = read('13_compare_corr');
      const areas = read('13_compare_gmean_ranks').text('uCode');
      table.text('iCode').forEach((node, row) => {
        const got = pearson(
          pick(made, rankNode(made, node), areas),
          pick(other, rankNode(other, node), areas),
        );
        expect(got, node).toBeCloseTo(table.numbers('Correlation')[row] ?? Number.NaN, 11);
      });
    });

    it.each(['L1', 'L2', 'L3'])('gives how each area moves without each element of %s', (level) => {
      const made = nominal();
      const table = read(`14_remove_${level}_rankdiffs`);
      const nodes = table.head.slice(2);
      for (const { node, shifts } of valueOf(leaveOneOut(made, nodes))) {
        expect(pick(made, shifts, table.text('uCode')), node).toEqual([...table.numbers(node)]);
      }
    });

    it.each(['ua', 'ua_z30'])('sums the ranks of %s up as COINr does', (kind) => {
      const made = nominal();
      const [ranks, expected] = [read(`15_${kind}_ranks`), read(`15_${kind}_rankstats`)];
      const { areas } = made.trace.table;
      const rows = new Map(ranks.text('uCode').map((area, row) => [area, row]));
      const runs = ranks.head.slice(2).map((run) => {
        const own = ranks.numbers(run);
        const all = Float64Array.from(areas, (area) => own[rows.get(area) ?? -1] ?? Number.NaN);
        return { choices: [], outcome: { ok: true, ranks: all, scores: all } } as const;
      });
      const { spreads } = valueOf(summarise(made, [], runs, {}));
      for (const [head, key] of [
        ['Nominal', 'nominal'],
        ['Mean', 'mean'],
        ['Median', 'median'],
        ['Q5', 'lower'],
        ['Q95', 'upper'],
      ] as const) {
        const got = pick(
          made,
          spreads.map((each) => each[key]),
          expected.text('uCode'),
        );
        expect(greatestDifference(got, expected.numbers(head)), head).toBeLessThan(1e-9);
      }
    });
  },
);

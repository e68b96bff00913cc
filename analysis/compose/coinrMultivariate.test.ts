import { describe, expect, it } from 'vitest';
import { copeland } from '../aggregate/copeland.ts';
import { componentAnalysis } from '../assess/componentAnalysis.ts';
import type { Column } from '../column.ts';
import { type CorrelationMethod, correlate, correlated } from '../stats/correlation.ts';
import { coinrAnswer } from '../testing/coinr.ts';
import {
  greatestDifference,
  hasReference,
  type ReferenceTable,
  valueOf,
} from '../testing/reference.ts';
import { optimisedCorrelation } from '../weight/optimisedCorrelation.ts';
import { principalComponent } from '../weight/principalComponent.ts';

const here = hasReference('coinr/synth');

describe.skipIf(!here)(
  `weights, components and correlations beside COINr${here ? '' : ' (skipped: no ../shared/reference)'}`,
  () => {
    const read = (file: string): ReferenceTable => coinrAnswer(`synth/${file}`);
    const near = (got: ArrayLike<number>, expected: ArrayLike<number>, what: string): void =>
      expect(greatestDifference(got, expected), what).toBeLessThan(1e-9);

    it.each([
      ['02_denom_corr', 'pearson'],
      ['02_denom_corr_spearman', 'spearman'],
    ] as const)('finds the denominators that an indicator goes with: %s', (name, method) => {
      const [raw, data, wanted] = [read('00_raw'), read('iData'), read(name)];
      const found = new Map(
        wanted
          .text('Ind')
          .map((code, row) => [
            `${code} ${wanted.text('Denom')[row]}`,
            wanted.numbers('Corr')[row] ?? Number.NaN,
          ]),
      );
      let above = 0;
      for (const code of raw.head.slice(1)) {
        for (const by of ['Area', 'Population', 'GDP'].filter((each) => data.head.includes(each))) {
          const made = correlate(correlated(raw.column(code)), correlated(data.column(by)), method);
          const value = typeof made.coefficient === 'number' ? made.coefficient : 0;
          if (Math.abs(value) <= 0.3) continue;
          above += 1;
          expect(value, `${code} ${by}`).toBeCloseTo(found.get(`${code} ${by}`) ?? Number.NaN, 9);
        }
      }
      expect(above).toBe(found.size);
    });

    it('gives Copeland at every level', () => {
      const [data, wanted, lineage] = [
        read('07_norm_minmax_0_100'),
        read('08_agg_copeland_all'),
        read('00_lineage'),
      ];
      const weights = read('00_weights_original');
      const weightOf = (code: string): number =>
        weights.numbers('Weight')[weights.text('iCode').indexOf(code)] ?? Number.NaN;
      const scores = new Map<string, Column>(
        data.head.slice(1).map((code) => [code, data.column(code)]),
      );
      for (const [lower, upper] of [
        ['Indicator', 'Component'],
        ['Component', 'Dimension'],
        ['Dimension', 'Index'],
      ] as const) {
        const parents = lineage.text(upper);
        for (const parent of new Set(parents)) {
          const children = [
            ...new Set(lineage.text(lower).filter((_, row) => parents[row] === parent)),
          ];
          const columns = children.flatMap((code) => scores.get(code) ?? []);
          const made = valueOf(copeland(columns, Float64Array.from(children, weightOf)));
          scores.set(parent, made);
          near(made.values, wanted.numbers(parent), parent);
        }
      }
    });

    it('compares by shared indicators only, where COINr credits the later row with each gap', () => {
      const [data, theirs, lineage] = [
        read('08_normNA'),
        read('08_agg_copeland_na'),
        read('00_lineage'),
      ];
      const members = lineage
        .text('Indicator')
        .filter((_, row) => lineage.text('Component')[row] === 'C1');
      const columns = members.map((code) => data.column(code));
      const weights = new Float64Array(members.length).fill(1);
      const made = valueOf(copeland(columns, weights));
      const turned = columns.map(({ values, missing }) => ({
        values: values.toReversed(),
        missing: new Map([...missing].map(([row, why]) => [values.length - 1 - row, why] as const)),
      }));
      const again = valueOf(copeland(turned, weights));
      expect([...again.values.toReversed()]).toEqual([...made.values]);
      expect(greatestDifference(made.values, theirs.numbers('C1'))).toBeGreaterThan(1e-9);
    });

    it('splits all indicators at once', () => {
      const data = read('07_norm_minmax_0_100');
      const [sizes, rotation] = [read('09_pca_all_sdev'), read('09_pca_all_rotation')];
      const codes = rotation.text('row');
      const made = valueOf(componentAnalysis(codes.map((code) => data.column(code))));
      near(made.eigenvalues, sizes.numbers('eigenvalue'), 'eigenvalue');
      near(made.shares, sizes.numbers('prop_var'), 'prop_var');
      for (let place = 0; place < 6; place++) {
        const own = rotation.numbers(`PC${place + 1}`).map(Math.abs);
        const got = Array.from(made.vectors[place] ?? [], Math.abs);
        got.forEach((value, row) => {
          expect(Math.abs(value - (own[row] ?? Number.NaN)), codes[row]).toBeLessThan(1e-9);
        });
      }
    });

    it.each([
      ['L2', 'Component', 'Dimension'],
      ['L3', 'Dimension', 'Index'],
    ])('weighs the groups of %s by their first component', (level, lower, upper) => {
      const [data, wanted, lineage] = [
        read('08_agg_amean'),
        read(`09_pca_weights_${level}`),
        read('00_lineage'),
      ];
      const weightOf = (code: string): number =>
        wanted.numbers('Weight')[wanted.text('iCode').indexOf(code)] ?? Number.NaN;
      const parents = lineage.text(upper);
      const families = [...new Set(parents)].map((parent) => [
        ...new Set(lineage.text(lower).filter((_, row) => parents[row] === parent)),
      ]);
      for (const codes of families) {
        const columns = codes.map((code) => data.column(code));
        const { vector } = valueOf(principalComponent(columns, { use: 'squaredLoadings' }));
        near(
          vector.map(Math.abs),
          codes.map((code) => Math.abs(weightOf(code))),
          codes.join(' '),
        );
      }
    });

    it('weighs raw data with gaps by the areas without gaps', () => {
      const [data, wanted, lineage] = [
        read('00_raw'),
        read('09_pca_weights_raw_naomit'),
        read('00_lineage'),
      ];
      const components = lineage.text('Component');
      for (const component of new Set(components)) {
        const codes = lineage.text('Indicator').filter((_, row) => components[row] === component);
        const made = principalComponent(
          codes.map((code) => data.column(code)),
          { use: 'squaredLoadings' },
        );
        const expected = codes.map((code) =>
          Math.abs(wanted.numbers('Weight')[wanted.text('iCode').indexOf(code)] ?? Number.NaN),
        );
        if (!made.ok) {
          // a group that COINr cannot split keeps its weights of one
          expect(['constant-values', 'too-few-values']).toContain(made.failure.kind);
          continue;
        }
        near(made.value.vector.map(Math.abs), expected, component);
      }
    });

    it.each(['balance', 'infomax'])('comes at least as far as COINr on components: %s', (aim) => {
      const [wanted, data] = [read(`09_opt_weights_L2_${aim}`), read('08_agg_amean')];
      const children = wanted.text('iCode').map((code) => data.column(code));
      const total = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
      if (aim === 'balance') {
        const made = valueOf(optimisedCorrelation(children, { least: 0.0001 }));
        expect(made.distance).toBeLessThanOrEqual(Math.exp(wanted.numbers('objective')[0] ?? 0));
      } else {
        const made = valueOf(optimisedCorrelation(children, { aim: 'information', least: 0 }));
        // COINr's weights may be negative, ours not: then it can find more
        const reached = total(wanted.numbers('Obtained'));
        const bounded = wanted.numbers('OptWeight').every((weight) => weight >= 0);
        if (bounded) expect(total(made.correlations)).toBeGreaterThan(reached - 1e-6);
        else expect(total(made.correlations)).toBeLessThanOrEqual(reached + 1e-6);
      }
    });

    it.each<CorrelationMethod>(['pearson', 'spearman', 'kendall'])(
      'correlates each indicator with its parent by %s',
      (method) => {
        const [wanted, scores, data] = [
          read(`10_corr_L1_L2_parent_${method}`),
          read('08_agg_amean'),
          read('07_norm_minmax_0_100'),
        ];
        wanted.text('Var1').forEach((parent, row) => {
          const child = wanted.text('Var2')[row] ?? '';
          const { coefficient } = correlate(
            correlated(data.column(child)),
            correlated(scores.column(parent)),
            method,
          );
          near([Number(coefficient)], [wanted.numbers('Correlation')[row] ?? 0], child);
        });
      },
    );

    it('correlates components with the index, and indicators where it is significant', () => {
      const [upper, scores] = [read('10_corr_L2_L4'), read('08_agg_amean')];
      upper.text('Var1').forEach((index, row) => {
        const child = scores.column(upper.text('Var2')[row] ?? '');
        const made = correlate(correlated(child), correlated(scores.column(index)), 'pearson');
        near([Number(made.coefficient)], [upper.numbers('Correlation')[row] ?? 0], index);
      });
      const [wanted, data] = [read('10_corr_L1_pval05'), read('07_norm_minmax_0_100')];
      const prepared = new Map(
        data.head.slice(1).map((code) => [code, correlated(data.column(code))]),
      );
      const expected = wanted.numbers('Correlation');
      wanted.text('Var1').forEach((first, row) => {
        const second = wanted.text('Var2')[row] ?? '';
        const [a, b] = [prepared.get(first), prepared.get(second)];
        if (a === undefined || b === undefined || first === second) return;
        const made = correlate(a, b, 'pearson');
        const significant = Number(made.pValue()) <= 0.05;
        const got = significant ? Number(made.coefficient) : Number.NaN;
        near([got], [expected[row] ?? Number.NaN], `${first} ${second}`);
      });
    });
  },
);

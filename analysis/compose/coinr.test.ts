import { describe, expect, it } from 'vitest';
import type { AggregateSettings } from '../aggregate/settings.ts';
import type { Table } from '../table.ts';
import { coinrAnswer, ofAreas, syntheticIndex, syntheticRecipe } from '../testing/coinr.ts';
import {
  greatestDifference,
  hasReference,
  type ReferenceTable,
  valueOf,
} from '../testing/reference.ts';
import { build } from './build.ts';
import { rankNode } from './rankNode.ts';
import type { Recipe } from './recipe.ts';
import type { Step } from './step.ts';
import type { Build } from './trace.ts';

const here = hasReference('coinr/synth');

describe.skipIf(!here)(
  `build beside COINr${here ? '' : ' (skipped: no ../shared/reference)'}`,
  () => {
    const table = (name: string): ReferenceTable => coinrAnswer(`synth/${name}`);
    const recipe = (): Recipe => syntheticIndex().recipe;
    const raw = (): Table => syntheticIndex().table;
    const steps = syntheticRecipe;

    function differs(made: Build, name: string): number {
      const expected = table(name);
      let greatest = 0;
      for (const node of expected.head.slice(1)) {
        const values = made.scores.get(node)?.values ?? new Float64Array();
        const got = ofAreas(made, values, expected.text('uCode'));
        greatest = Math.max(greatest, greatestDifference(got, expected.numbers(node)));
      }
      return greatest;
    }

    it('gives the whole default chain with every level', () => {
      const made = valueOf(build(recipe(), raw()));
      expect(differs(made, '08_agg_amean')).toBeLessThan(1e-9);
      const gone = made.trace.table.areas.filter(
        (_, row) => made.scores.get('Index')?.missing.get(row) === 'screened-out',
      );
      expect(gone).toHaveLength(191 - table('08_agg_amean').body.length);
    });

    it('gives the ranks', () => {
      const made = valueOf(build(recipe(), raw()));
      const expected = table('12_rank_df');
      const rows = new Map(made.trace.table.areas.map((area, row) => [area, row]));
      const areas = table('08_agg_amean').text('uCode');
      for (const node of expected.head) {
        if (!made.scores.has(node)) continue;
        const ranks = rankNode(made, node);
        const got = areas.map((area) => ranks[rows.get(area) ?? -1] ?? Number.NaN);
        expect(greatestDifference(got, expected.numbers(node)), node).toBe(0);
      }
    });

    const onHundred: Step = { step: 'normalise', by: { method: 'minMax', lower: 1, upper: 100 } };
    const by = (settings: AggregateSettings): Recipe =>
      steps({ normalise: onHundred, aggregate: { step: 'aggregate', by: settings } });

    it.each<[string, AggregateSettings]>([
      ['gmean', { method: 'geometricMean' }],
      ['hmean', { method: 'harmonicMean' }],
      ['genmean_p2', { method: 'powerMean', power: 2 }],
      ['genmean_p0.5', { method: 'powerMean', power: 0.5 }],
      ['genmean_pm1', { method: 'powerMean', power: -1 }],
    ])('gives the table %s', (name, settings) => {
      expect(differs(valueOf(build(by(settings), raw())), `08_agg_${name}`)).toBeLessThan(1e-9);
    });

    it('gives a level its own method, which nodes may have one by one', () => {
      const nodes = recipe().framework.nodes.map((node) =>
        node.code === 'Index' ? { ...node, aggregate: { method: 'geometricMean' } as const } : node,
      );
      const own = { ...by({ method: 'arithmeticMean' }), framework: { nodes } };
      expect(differs(valueOf(build(own, raw())), '08_agg_amean_amean_gmean')).toBeLessThan(1e-9);
    });

    const equalWeights = (): Recipe => ({
      ...recipe(),
      framework: { nodes: recipe().framework.nodes.map((node) => ({ ...node, weight: 1 })) },
    });

    it('gives equal weights, and the median without weights', () => {
      expect(differs(valueOf(build(equalWeights(), raw())), '08_agg_amean_equalw')).toBeLessThan(
        1e-9,
      );
      expect(differs(valueOf(build(equalWeights(), raw())), '08_agg_w_none_mean')).toBeLessThan(
        1e-9,
      );
      const median: Recipe = {
        ...equalWeights(),
        steps: recipe().steps.map((each) =>
          each.step === 'aggregate' ? { step: 'aggregate', by: { method: 'median' } } : each,
        ),
      };
      expect(differs(valueOf(build(median, raw())), '08_agg_w_none_median')).toBeLessThan(1e-9);
    });

    describe('with gaps', () => {
      const withGaps = (settings: AggregateSettings, shares: readonly number[] = []): Build => {
        const source = table('08_normNA');
        const columns = new Map(source.head.slice(1).map((code) => [code, source.column(code)]));
        const levels = new Map([
          ['C', shares[0]],
          ['H', shares[1]],
          ['V', shares[1]],
          ['I', shares[2]],
        ]);
        const nodes = recipe().framework.nodes.map((node) => {
          const level = node.code.startsWith('COP') ? shares[1] : levels.get(node.code.charAt(0));
          return node.children === undefined
            ? { ...node, direction: 1 as const }
            : { ...node, ...(level === undefined ? {} : { minimumShare: level }) };
        });
        const made = build(
          {
            ...recipe(),
            framework: { nodes },
            steps: [{ step: 'aggregate', by: settings }],
          },
          { areas: source.text('uCode'), columns },
        );
        return valueOf(made);
      };

      it.each<[string, AggregateSettings, readonly number[]]>([
        ['amean_na', { method: 'arithmeticMean' }, []],
        ['amean_na_thr0.66', { method: 'arithmeticMean' }, [0.66, 0.66, 0.66]],
        ['amean_na_thr_lev', { method: 'arithmeticMean' }, [0.9, 0.5, 1]],
        ['gmean_na', { method: 'geometricMean' }, []],
        ['hmean_na', { method: 'harmonicMean' }, []],
      ])('gives the table %s', (name, settings, shares) => {
        expect(differs(withGaps(settings, shares), `08_agg_${name}`)).toBeLessThan(1e-9);
      });

      it('takes gaps in a power mean as in any other, where COINr makes the group a gap', () => {
        const made = withGaps({ method: 'powerMean', power: 2 });
        const expected = table('08_agg_genmean_na_p2');
        const gaps = (values: readonly number[]): number => values.filter(Number.isNaN).length;
        expect(gaps(expected.numbers('C1'))).toBeGreaterThan(0);
        expect(gaps([...(made.scores.get('C1')?.values ?? [])])).toBe(
          made.scores.get('C1')?.missing.size,
        );
        expect(made.scores.get('C1')?.missing.size).toBeLessThan(gaps(expected.numbers('C1')));
        const got = made.scores.get('C1')?.values ?? new Float64Array();
        const whole = expected
          .numbers('C1')
          .map((value, row) => (Number.isNaN(value) ? value : (got[row] ?? 0)));
        expect(greatestDifference(whole, expected.numbers('C1'))).toBeLessThan(1e-9);
      });
    });

    it.each<[string, () => Recipe]>([
      [
        'zscore',
        () =>
          steps({
            normalise: {
              step: 'normalise',
              by: { method: 'zScore', mean: 10, standardDeviation: 2 },
            },
          }),
      ],
      ['gmean', () => by({ method: 'geometricMean' })],
      [
        'winmax0',
        () => steps({ treat: { step: 'treat', by: { methods: [{ method: 'logShifted' }] } } }),
      ],
      ['equalw', equalWeights],
      [
        'drop2',
        () => ({
          ...recipe(),
          framework: {
            nodes: recipe()
              .framework.nodes.filter(({ code }) => code !== 'I02' && code !== 'I15')
              .map((node) =>
                node.children === undefined
                  ? node
                  : {
                      ...node,
                      children: node.children.filter((child) => child !== 'I02' && child !== 'I15'),
                    },
              ),
          },
          steps: recipe().steps.map((each) =>
            each.step === 'denominate'
              ? { ...each, of: each.of.filter(({ node }) => node !== 'I02' && node !== 'I15') }
              : each,
          ),
        }),
      ],
    ])('gives the what-if %s, from anew and from the earlier build', (name, edited) => {
      const first = valueOf(build(recipe(), raw()));
      const anew = valueOf(build(edited(), raw()));
      const again = valueOf(build(edited(), raw(), first));
      expect(differs(anew, `13_whatif_${name}_aggregated`)).toBeLessThan(1e-9);
      for (const [node, { values }] of anew.scores) {
        expect([...(again.scores.get(node)?.values ?? [])], node).toEqual([...values]);
      }
    });

    it('works only out what a change touches', () => {
      const first = valueOf(build(recipe(), raw()));
      const heavier: Recipe = {
        ...recipe(),
        framework: {
          nodes: recipe().framework.nodes.map((node) =>
            node.code === 'I03' ? { ...node, weight: 5 } : node,
          ),
        },
      };
      const second = valueOf(build(heavier, raw(), first));
      const kept = [...second.scores].filter(([node, column]) => first.scores.get(node) === column);
      const changed = [...second.scores.keys()].filter(
        (node) => !kept.some(([code]) => code === node),
      );
      expect(changed).toEqual(['C1', 'HAZ', 'Index']);
    });
  },
);

import { describe, expect, it } from 'vitest';
import { leaveOneOut } from '../assess/leaveOneOut.ts';
import { uncertainty } from '../assess/uncertainty.ts';
import type { Framework } from '../framework.ts';
import { random } from '../stats/random.ts';
import type { Table } from '../table.ts';
import { coinrAnswer } from '../testing/coinr.ts';
import { greatestDifference, hasReference, valueOf } from '../testing/reference.ts';
import { build } from './build.ts';
import { rankNode } from './rankNode.ts';
import type { Recipe } from './recipe.ts';
import type { Build } from './trace.ts';

const name = { en: 'x', zh: 'x' };

/** The framework of COINr's example, every weight one. */
const families: Readonly<Record<string, string>> = {
  Index: 'Conn Sust',
  Conn: 'Physical ConEcFin Political Instit P2P',
  Sust: 'Environ Social SusEcFin',
  Physical: 'LPI Flights Ship Bord Elec Gas ConSpeed Cov4G',
  ConEcFin: 'Goods Services FDI PRemit ForPort',
  Political: 'Embs IGOs UNVote',
  Instit: 'CostImpEx Tariff TBTs TIRcon RTAs Visa',
  P2P: 'StMob Research Pat CultServ CultGood Tourist MigStock Lang',
  Environ: 'Renew PrimEner CO2 MatCon Forest',
  Social: 'Poverty Palma TertGrad FreePress TolMin NGOs CPI FemLab WomParl',
  SusEcFin: 'PubDebt PrivDebt GDPGrow RDExp NEET',
};

function frameworkOf(indicators: readonly string[]): Framework {
  const upper = Object.entries(families).map(([code, children]) => ({
    code,
    name,
    children: children.split(' '),
  }));
  return { nodes: [...upper, ...indicators.map((code) => ({ code, name }))] };
}

const here = hasReference('coinr/panel');

/**
 * COINr's panel began with data that are not among its answers, so that the first table which can be
 * begun with is the normalised one. Scaling it again by its own limits, pooled or year by year, gives
 * what scaling the treated values gives: min-max is blind to a x + b with a above zero.
 */
describe.skipIf(!here)(
  `a panel beside COINr${here ? '' : ' (skipped: no ../shared/reference)'}`,
  () => {
    const made = (scope: 'all' | 'year'): Build => {
      const source = coinrAnswer('panel/purse_normalised_global');
      const indicators = source.head.slice(2);
      const table: Table = {
        areas: source.text('uCode'),
        years: source.numbers('Time'),
        columns: new Map(indicators.map((code) => [code, source.column(code)])),
      };
      const recipe: Recipe = {
        format: 'riskbelt-recipe',
        version: 1,
        code: 'panel',
        name,
        data: [],
        framework: frameworkOf(indicators),
        steps: [
          { step: 'normalise', by: { method: 'minMax' }, scope },
          { step: 'aggregate', by: { method: 'arithmeticMean' } },
        ],
      };
      return valueOf(build(recipe, table));
    };

    it.each([
      ['purse_aggregated_global', 'all'],
      ['purse_aggregated_local', 'year'],
    ] as const)('gives the table %s', (file, scope) => {
      const expected = coinrAnswer(`panel/${file}`);
      const { trace, scores } = made(scope);
      const keys = expected
        .text('uCode')
        .map((code, row) => `${code} ${expected.text('Time')[row]}`);
      const rows = new Map(
        trace.table.areas.map((code, row) => [`${code} ${trace.table.years?.[row]}`, row]),
      );
      expect(keys).toHaveLength(230);
      for (const node of ['Index', 'Conn', 'Sust']) {
        const values = scores.get(node)?.values ?? [];
        const got = keys.map((key) => values[rows.get(key) ?? -1] ?? Number.NaN);
        expect(greatestDifference(got, expected.numbers(node)), node).toBeLessThan(1e-9);
      }
    });

    it('keeps the pooled scores as they came', () => {
      const { trace, scores } = made('all');
      for (const [code, { values }] of trace.table.columns) {
        expect(greatestDifference(scores.get(code)?.values ?? [], values), code).toBeLessThan(1e-9);
      }
    });

    it('removes nodes, and draws weights anew, year by year', () => {
      const panel = made('year');
      const years = panel.trace.table.years ?? [];
      const removals = valueOf(leaveOneOut(panel, ['Sust', 'LPI']));
      const conn = rankNode(panel, 'Conn');
      expect([...(removals[0]?.ranks ?? [])]).toEqual([...conn]);
      const { spreads, runs } = valueOf(
        uncertainty(
          panel,
          [{ kind: 'weights', name: 'weights', draw: 'multiplicative', spread: 0.25 }],
          { runs: 20 },
          random(1),
        ),
      );
      expect(spreads).toHaveLength(230);
      for (const { outcome } of runs) {
        if (!outcome.ok) throw new Error(outcome.failure.message);
        for (const year of new Set(years)) {
          const own = outcome.ranks.filter((_, row) => years[row] === year);
          expect(Math.min(...own)).toBe(1);
          expect(Math.max(...own)).toBeLessThanOrEqual(own.length);
        }
      }
    });
  },
);

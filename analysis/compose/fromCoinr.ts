import { failure, nameCodes, type Result, success } from '../failure.ts';
import type { FrameworkNode } from '../framework.ts';
import type { Table } from '../table.ts';
import { coinrMeta, type MetaRow } from './coinrMeta.ts';
import { coinrTable, type TextRows } from './coinrTable.ts';
import { RECIPE_VERSION, type Recipe } from './recipe.ts';
import type { Step } from './step.ts';

/** What COINr's two tables say. */
export interface FromCoinr {
  readonly recipe: Recipe;
  readonly table: Table;
}

/** Scores of the default chain lie between these; a node of direction -1 is turned around there. */
const RANGE = [0, 100] as const;

/**
 * Reads COINr's two tables and takes its default chain: denominate, screen, impute by group median,
 * treat, min-max, arithmetic mean.
 *
 * A direction of -1 counts at aggregates too, which COINr passes over.
 *
 * @param data - iData: `uCode`, perhaps `uName` and `Time`, groups, denominators and indicators
 * @param meta - iMeta: `iCode`, `Parent`, `Direction`, `Weight`, `Type`, perhaps `iName` and
 *   `Denominator`; other columns, such as `Level`, are not needed
 * @returns the recipe and the table
 * @fails unknown-code  a column that is needed is not there, or a type or a parent is unknown
 * @fails not-finite    a cell, a weight or a direction is no number
 * @cost O(cells)
 * @source becker2022, new_coin
 * @example `fromCoinr(iData, iMeta).value.recipe.steps.length` // 6
 */
export function fromCoinr(data: TextRows, meta: TextRows): Result<FromCoinr> {
  const rows = coinrMeta(meta);
  if (!rows.ok) return rows;
  const of = (type: MetaRow['type']): readonly MetaRow[] =>
    rows.value.filter((row) => row.type === type);
  const groups = of('Group').map(({ code }) => code);
  const columns = [...of('Indicator'), ...of('Denominator')].map(({ code }) => code);
  const table = coinrTable(data, columns, groups);
  if (!table.ok) return table;
  // aggregates first: the first node without parent is the index, whatever stands outside the tree
  const nodes = [...of('Aggregate'), ...of('Indicator')].map(
    ({ code, name, direction, weight }): FrameworkNode => {
      const children = rows.value.filter(({ parent }) => parent === code).map((each) => each.code);
      const turned = direction === -1 && children.length > 0;
      return {
        code,
        name: { en: name, zh: name },
        direction,
        weight,
        ...(children.length > 0 ? { children } : {}),
        ...(turned ? { range: RANGE } : {}),
      };
    },
  );
  const relations = of('Indicator').flatMap(({ code, denominator }) =>
    denominator === '' ? [] : [{ node: code, by: denominator }],
  );
  const unknown = relations.map(({ by }) => by).filter((by) => !table.value.columns.has(by));
  if (unknown.length > 0) {
    const message = `fromCoinr needs denominators of iMeta, got ${nameCodes(unknown)}`;
    return failure('unknown-code', 'fromCoinr', message, unknown);
  }
  const recipe: Recipe = {
    format: 'riskbelt-recipe',
    version: RECIPE_VERSION,
    code: 'coinr',
    name: { en: 'Index from COINr tables', zh: '由COINr表生成的指数' },
    data: [],
    framework: { nodes },
    steps: defaultChain(relations, groups[0]),
  };
  return success({ recipe, table: table.value });
}

function defaultChain(
  relations: readonly { readonly node: string; readonly by: string }[],
  group: string | undefined,
): readonly Step[] {
  const [lower, upper] = RANGE;
  return [
    { step: 'denominate', of: relations },
    { step: 'screen', by: { method: 'availability', minimumAvailability: 2 / 3 } },
    {
      step: 'impute',
      by: group === undefined ? { method: 'columnMedian' } : { method: 'groupMedian', group },
    },
    {
      step: 'treat',
      by: {
        methods: [
          { method: 'winsorise', maximumPoints: 5, ties: 'beyond' },
          { method: 'logShifted' },
        ],
      },
    },
    { step: 'normalise', by: { method: 'minMax', lower, upper } },
    { step: 'aggregate', by: { method: 'arithmeticMean' } },
  ];
}

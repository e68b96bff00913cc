import { type Column, column } from '../column.ts';
import { failure, nameCodes, type Result, success } from '../failure.ts';
import type { FrameworkNode } from '../framework.ts';
import type { Table } from '../table.ts';
import { RECIPE_VERSION, type Recipe } from './recipe.ts';
import type { Step } from './step.ts';

/** A table of text cells, its head in the first row. */
export type TextRows = readonly (readonly string[])[];

/** What COINr's two tables say. */
export interface FromCoinr {
  readonly recipe: Recipe;
  readonly table: Table;
}

/**
 * Reads COINr's two tables and takes its default chain: denominate, screen, impute by group median,
 * treat, min-max, arithmetic mean.
 *
 * @param data - iData: `uCode`, perhaps `uName` and `Time`, groups, denominators and indicators
 * @param meta - iMeta: `iCode`, `Level`, `Parent`, `Direction`, `Weight`, `Type`, perhaps `iName`
 *   and `Denominator`
 * @returns the recipe and the table
 * @fails unknown-code  a column that is needed is not there
 * @fails not-finite    a cell is neither a number nor empty
 * @cost O(cells)
 * @source becker2022, new_coin
 * @example `fromCoinr(iData, iMeta).value.recipe.steps.length` // 6
 */
export function fromCoinr(data: TextRows, meta: TextRows): Result<FromCoinr> {
  const [dataHead = [], ...dataBody] = data;
  const [metaHead = [], ...metaBody] = meta;
  const lacking = [
    ...['iCode', 'Parent', 'Direction', 'Weight', 'Type'].filter(
      (each) => !metaHead.includes(each),
    ),
    ...['uCode'].filter((each) => !dataHead.includes(each)),
  ];
  if (lacking.length > 0) return refuse('unknown-code', 'columns of COINr', lacking);
  const field = (row: readonly string[], name: string): string => row[metaHead.indexOf(name)] ?? '';
  const of = (type: string): readonly (readonly string[])[] =>
    metaBody.filter((row) => field(row, 'Type') === type);
  const wanted = [...of('Indicator'), ...of('Denominator')].map((row) => field(row, 'iCode'));
  const absent = wanted.filter((code) => !dataHead.includes(code));
  if (absent.length > 0) return refuse('unknown-code', 'a column for each indicator', absent);
  const codes = new Set(metaBody.map((row) => field(row, 'iCode')));
  const orphans = metaBody.flatMap((row, line) => {
    const parent = field(row, 'Parent');
    const known = parent === '' || parent === 'NA' || codes.has(parent);
    return known ? [] : [`iMeta:${line + 2}:${parent}`];
  });
  if (orphans.length > 0) return refuse('unknown-code', 'parents that have a row', orphans);
  const columns = new Map<string, Column>();
  const bad: string[] = [];
  for (const code of wanted) {
    const place = dataHead.indexOf(code);
    columns.set(
      code,
      column(
        dataBody.map((row, line) => {
          const cell = row[place]?.trim() ?? '';
          if (cell === '' || cell === 'NA' || cell === 'NaN') return 'no-data';
          const value = Number(cell);
          if (Number.isFinite(value)) return value;
          bad.push(`iData:${line + 2}:${code}`);
          return 'invalid';
        }),
      ),
    );
  }
  if (bad.length > 0) return refuse('not-finite', 'numbers', bad);
  const words = (code: string): readonly string[] =>
    dataBody.map((row) => row[dataHead.indexOf(code)] ?? '');
  const groups = of('Group').map((row) => field(row, 'iCode'));
  const years = dataHead.includes('Time') ? { years: words('Time').map(Number) } : {};
  const table: Table = {
    areas: words('uCode'),
    ...years,
    columns,
    groups: new Map(
      groups.map((code) => [
        code,
        words(code).map((word) => (word === '' || word === 'NA' ? null : word)),
      ]),
    ),
  };
  const nodes = [...of('Indicator'), ...of('Aggregate')].map((row): FrameworkNode => {
    const code = field(row, 'iCode');
    const name = field(row, 'iName') || code;
    const children = metaBody
      .filter((each) => field(each, 'Parent') === code)
      .map((each) => field(each, 'iCode'));
    return {
      code,
      name: { en: name, zh: name },
      direction: field(row, 'Direction') === '-1' && children.length === 0 ? -1 : 1,
      weight: Number(field(row, 'Weight')),
      ...(children.length > 0 ? { children } : {}),
    };
  });
  const relations = of('Indicator').flatMap((row) => {
    const by = metaHead.includes('Denominator') ? field(row, 'Denominator') : '';
    return by === '' ? [] : [{ node: field(row, 'iCode'), by }];
  });
  const recipe: Recipe = {
    format: 'riskbelt-recipe',
    version: RECIPE_VERSION,
    code: 'coinr',
    name: { en: 'Index from COINr tables', zh: '由 COINr 表生成的指数' },
    data: [],
    framework: { nodes },
    steps: defaultChain(relations, groups[0]),
  };
  return success({ recipe, table });
}

function defaultChain(
  relations: readonly { readonly node: string; readonly by: string }[],
  group: string | undefined,
): readonly Step[] {
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
    { step: 'normalise', by: { method: 'minMax', lower: 0, upper: 100 } },
    { step: 'aggregate', by: { method: 'arithmeticMean' } },
  ];
}

function refuse(
  kind: 'unknown-code' | 'not-finite',
  needs: string,
  codes: readonly string[],
): ReturnType<typeof failure> {
  return failure(
    kind,
    'fromCoinr',
    `fromCoinr needs ${needs}, got none at ${nameCodes(codes)}`,
    codes,
  );
}

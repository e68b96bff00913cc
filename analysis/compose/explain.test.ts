import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import type { Result } from '../failure.ts';
import type { Table } from '../table.ts';
import { valueOf } from '../testing/reference.ts';
import { smallRecipe } from '../testing/smallRecipe.ts';
import { build } from './build.ts';
import { explain } from './explain.ts';
import { type Explanation, sourceName } from './explanation.ts';
import { parseRecipe } from './parseRecipe.ts';
import type { Recipe } from './recipe.ts';
import { reweigh } from './reweigh.ts';

const name = { en: 'x', zh: 'x' };
const recipe = valueOf(
  parseRecipe({
    format: 'riskbelt-recipe',
    version: 1,
    code: 'demo',
    name,
    data: [],
    framework: {
      nodes: [
        { code: 'index', name, children: ['hazard', { code: 'people', weight: 3 }] },
        { code: 'hazard', name, children: ['flood', 'quake'] },
        { code: 'people', name, formula: { divide: [{ column: 'poor' }, { column: 'all' }] } },
        { code: 'flood', name },
        { code: 'quake', name, direction: -1 },
        { code: 'double', name, formula: { multiply: [{ node: 'index' }, 2] } },
      ],
    },
    steps: [
      { step: 'impute', by: { method: 'columnMean' }, only: ['flood'] },
      { step: 'normalise', by: { method: 'minMax', lower: 0, upper: 10 } },
      { step: 'aggregate', by: { method: 'arithmeticMean' }, round: { mode: 'excel', digits: 1 } },
    ],
  }),
);
const table: Table = {
  areas: ['A', 'B', 'C'],
  columns: new Map([
    ['flood', column([0, 'not-reported', 8])],
    ['quake', column([5, 'no-data', 1])],
    ['poor', column([1, 2, 3])],
    ['all', column([10, 10, 10])],
  ]),
};
const made = valueOf(build(recipe, table));
const child = (of: Explanation, code: string): Explanation => {
  const found = of.children.find((each) => each.child.code === code)?.child;
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
};

describe('explain', () => {
  it('says what a scale is made of, that it is turned, and whose score is stated', () => {
    const code = 'people';
    const scaled = smallRecipe(
      [
        { code: 'index', children: [code] },
        {
          code,
          direction: -1,
          normalise: {
            method: 'goalposts',
            before: 'log10',
            lower: 1,
            upper: 5,
            scale: 10,
            zeroScore: 0.5,
          },
        },
      ],
      [
        { step: 'normalise', by: { method: 'none' } },
        { step: 'aggregate', by: { method: 'arithmeticMean' } },
      ],
    );
    const people = { areas: ['A', 'B'], columns: new Map([[code, column([1000, 0])]]) };
    const { trace } = valueOf(build(scaled, people));
    const stepsOf = (area: string) => valueOf(explain(trace, area, code)).steps;
    // The logarithm of 1000 is 3, halfway from 1 to 5, in either direction.
    expect(stepsOf('A')).toEqual([
      {
        step: 'normalise',
        method: 'goalposts',
        transform: 'log10',
        isTurned: true,
        from: { value: 1000 },
        to: { value: 5 },
        limits: { lower: 1, upper: 5, scale: 10 },
      },
    ]);
    expect(stepsOf('B')).toEqual([
      {
        step: 'normalise',
        method: 'goalposts',
        from: { value: 0 },
        to: { value: 0.5 },
        limits: { zeroScore: 0.5 },
      },
    ]);
  });

  it('tells the cell of a named area from its own, and refuses a column that is not there', () => {
    const [index, hazard, , ...rest] = recipe.framework.nodes;
    const gapToB = { subtract: [{ column: 'poor' }, { column: 'poor', area: 'B' }] };
    const withGap = (formula: unknown): Result<Recipe> =>
      parseRecipe({
        ...recipe,
        framework: { nodes: [index, hazard, { code: 'people', name, formula }, ...rest] },
      });
    const other = valueOf(build(valueOf(withGap(gapToB)), table));
    const people = valueOf(explain(other.trace, 'C', 'people'));
    expect(people.steps[0]?.from).toEqual({ value: 1 });
    expect(people.children.map(({ child }) => [sourceName(child), child.answer])).toEqual([
      ['poor', { value: 3 }],
      ['poor (B)', { value: 2 }],
    ]);
    expect(build(valueOf(withGap({ column: 'rich', area: 'B' })), table)).toMatchObject({
      failure: { kind: 'unknown-code', at: ['rich'] },
    });
  });

  it('goes down to the source cells and says what each step did', () => {
    const tree = valueOf(explain(made.trace, 'B', 'index'));
    expect(tree.answer).toEqual({ value: 5 });
    expect(tree.children.map(({ effectiveWeight }) => effectiveWeight)).toEqual([0.25, 0.75]);
    const hazard = child(tree, 'hazard');
    expect(hazard.children.map(({ effectiveWeight }) => effectiveWeight)).toEqual([1, 0]);
    const flood = child(hazard, 'flood');
    expect(flood.steps).toEqual([
      {
        step: 'impute',
        method: 'columnMean',
        from: { gap: 'not-reported' },
        to: { value: 4 },
        limits: {},
      },
      {
        step: 'normalise',
        method: 'minMax',
        from: { value: 4 },
        to: { value: 5 },
        limits: { least: 0, greatest: 8, lower: 0, upper: 10 },
      },
    ]);
    expect(child(flood, 'flood').answer).toEqual({ gap: 'not-reported' });
    expect(child(hazard, 'quake').answer).toEqual({ gap: 'no-data' });
    const people = child(tree, 'people');
    expect(people.method).toBe('formula');
    expect(people.children.map((each) => each.child.code)).toEqual(['poor', 'all']);
  });

  it('gives a score before rounding, and the rank', () => {
    const tree = valueOf(explain(made.trace, 'C', 'index'));
    expect(tree.rank).toBe(1);
    expect(tree.unrounded).toEqual({ value: 10 });
    expect(valueOf(explain(made.trace, 'A', 'double')).answer).toEqual({ value: 0 });
  });

  it('refuses areas and nodes that it does not know', () => {
    expect(explain(made.trace, 'X', 'index')).toMatchObject({ failure: { at: ['X'] } });
    expect(explain(made.trace, 'A', 'Y')).toMatchObject({ failure: { at: ['Y'] } });
  });
});

describe('build', () => {
  it('is equal twice, and passes the same columns on where nothing changed', () => {
    const again = valueOf(build(recipe, table, made));
    for (const [code, scores] of made.scores) expect(again.scores.get(code)).toBe(scores);
    const anew = valueOf(build(structuredClone(recipe), table));
    for (const [code, { values }] of made.scores) {
      expect([...(anew.scores.get(code)?.values ?? [])]).toEqual([...values]);
    }
  });

  it('weighs again what stands above a changed weight', () => {
    const other = valueOf(reweigh(made, new Map([['index', [1, 0]]])));
    expect([...(other.scores.get('index')?.values ?? [])]).toEqual([
      ...(made.scores.get('hazard')?.values ?? []),
    ]);
    expect(other.scores.get('hazard')).toBe(made.scores.get('hazard'));
    expect(reweigh(made, new Map([['index', [0, 0]]]))).toMatchObject({
      failure: { kind: 'zero-weights', at: ['index'] },
    });
  });

  it('finds weights from the data where the recipe says so', () => {
    const steps = [
      ...recipe.steps.slice(0, 2),
      { step: 'weigh', by: { method: 'equal' }, nodes: ['index'] } as const,
      ...recipe.steps.slice(2),
    ];
    const equal = valueOf(build({ ...recipe, steps }, table));
    expect(equal.scores.get('index')?.values[1]).toBe(5);
    expect([...(equal.trace.weights.get('index')?.weights ?? [])]).toEqual([0.5, 0.5]);
  });

  it('refuses bad tables with the place', () => {
    const kind = (given: Table): string => {
      const result = build(recipe, given);
      return result.ok ? 'ok' : `${result.failure.kind}: ${result.failure.at.join(' ')}`;
    };
    const cut = (code: string): Table => ({
      ...table,
      columns: new Map([...table.columns].filter(([each]) => each !== code)),
    });
    const put = (code: string, cells: Parameters<typeof column>[0]): Table => ({
      ...table,
      columns: new Map([...table.columns, [code, column(cells)]]),
    });
    expect(kind(cut('flood'))).toBe('unknown-code: flood');
    expect(kind(cut('all'))).toBe('unknown-code: all');
    expect(kind({ ...table, areas: ['A', 'A', 'C'] })).toBe('duplicate-code: A');
    expect(kind({ ...table, areas: ['A', '__proto__', 'C'] })).toBe('bad-input: row 2 "__proto__"');
    expect(kind({ ...table, areas: ['A', 'B'] })).toMatch(/^mismatched-lengths: flood/);
    expect(kind(put('flood', [3, 3, 3]))).toBe('constant-values: flood');
    expect(kind(put('flood', ['no-data', 'no-data', 'no-data']))).toBe('too-few-values: flood');
    const one: Table = {
      areas: ['A'],
      columns: new Map([...table.columns].map(([code]) => [code, column([1])])),
    };
    expect(kind(one)).toBe('too-few-values: flood');
    const infinite = { values: new Float64Array([1, Infinity, 2]), missing: new Map() };
    expect(kind({ ...table, columns: new Map([...table.columns, ['flood', infinite]]) })).toBe(
      'not-finite: flood/B',
    );
  });
});

describe('parseRecipe', () => {
  it('names the path of what is wrong', () => {
    const bad = { ...recipe, steps: [{ step: 'normalise', by: { method: 'minMax', lower: 'x' } }] };
    expect(parseRecipe(bad)).toMatchObject({
      failure: { kind: 'bad-input', at: ['steps[0].by.lower'] },
    });
    const nodes = [{ code: '__proto__', name }];
    expect(parseRecipe({ ...recipe, framework: { nodes } })).toMatchObject({
      failure: { kind: 'bad-input', at: ['framework.nodes[0].code'] },
    });
  });

  it('refuses a newer version and steps in the wrong order', () => {
    expect(parseRecipe({ ...recipe, version: 2 })).toMatchObject({
      failure: { kind: 'newer-version' },
    });
    expect(parseRecipe({ ...recipe, steps: recipe.steps.toReversed() })).toMatchObject({
      failure: { kind: 'bad-setting', at: ['steps[1]'] },
    });
    for (const nothing of [null, 3, 'x', [], {}]) expect(parseRecipe(nothing).ok).toBe(false);
  });
});

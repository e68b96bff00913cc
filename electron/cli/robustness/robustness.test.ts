import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newFolder, runCommand } from '../testing/runCommand.ts';

const name = { en: 'x', zh: 'x' };
const recipe = {
  format: 'riskbelt-recipe',
  version: 1,
  code: 'demo',
  name,
  data: [],
  framework: {
    nodes: [
      { code: 'index', name, children: ['one', 'c'] },
      { code: 'one', name, children: ['a', 'b'] },
      ...['a', 'b', 'c'].map((code) => ({ code, name })),
    ],
  },
  steps: [
    { step: 'impute', by: { method: 'columnMedian' } },
    { step: 'normalise', by: { method: 'minMax', lower: 1, upper: 100 } },
    { step: 'aggregate', by: { method: 'arithmeticMean' } },
    {
      step: 'classify',
      by: {
        method: 'equalClasses',
        classes: 2,
        names: [
          { en: 'Low', zh: '低' },
          { en: 'High', zh: '高' },
        ],
      },
    },
  ],
};
const rows = [
  ['A', 1, 9, 4],
  ['B', 2, 7, ''],
  ['C', 3, 8, 2],
  ['D', 4, 5, 9],
  ['E', 5, 6, 1],
  ['F', 6, '', 3],
  ['G', 7, 1, 8],
];
const table = `area,a,b,c\n${rows.map((row) => row.join(',')).join('\n')}\n`;
const assumptions = [
  { kind: 'weights', name: 'weights', draw: 'dirichlet', concentration: 10 },
  { kind: 'imputation', name: 'gaps', step: 0 },
  { kind: 'noise', name: 'errors', columns: [{ column: 'a', standardError: 1 }] },
];

let paths: { readonly recipe: string; readonly data: string; readonly assumptions: string };
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'riskbelt-varied-'));
  paths = {
    recipe: join(folder, 'recipe.json'),
    data: join(folder, 'table.csv'),
    assumptions: join(folder, 'assumptions.json'),
  };
  await writeFile(paths.recipe, JSON.stringify(recipe));
  await writeFile(paths.data, table);
  await writeFile(paths.assumptions, JSON.stringify(assumptions));
  return () => rm(folder, { recursive: true });
});

async function vary(...more: readonly string[]) {
  const out = await newFolder();
  const args = ['robustness', paths.recipe, '--data', paths.data, '--runs', '24', '--seed', '5'];
  const ended = await runCommand(...args, '--out', out, ...more);
  const names = (await readdir(out)).sort();
  const texts = await Promise.all(names.map((file) => readFile(join(out, file), 'utf8')));
  return { ...ended, files: new Map(names.map((file, place) => [file, texts[place] ?? ''])) };
}

const runsFile = z.object({
  uncertainty: z.array(
    z.object({
      settings: z.array(
        z.object({
          assumption: z.string(),
          alternative: z.number(),
          weights: z.record(z.string(), z.array(z.number())).optional(),
        }),
      ),
    }),
  ),
  sobol: z.array(z.unknown()),
});

describe('riskbelt robustness', () => {
  it('writes rank intervals, shares, Sobol indices, removals and what every run took', async () => {
    const { code, files } = await vary(
      '--assumptions',
      paths.assumptions,
      '--samples',
      '10',
      '--top',
      '2',
    );
    expect(code).toBe(0);
    expect([...files.keys()]).toEqual([
      'provenance.json',
      'recipe.json',
      'removal-ranks.csv',
      'removals.csv',
      'runs.json',
      'sobol-areas.csv',
      'sobol.csv',
      'spreads.csv',
    ]);
    const spreads = (files.get('spreads.csv') ?? '').trim().split('\n');
    expect(spreads[0]).toBe('area,nominal,mean,median,lower,upper,inTop2,inClass Low,inClass High');
    expect(spreads).toHaveLength(8);
    for (const line of spreads.slice(1)) {
      const [, nominal, mean, median, lower, upper, inTop, low, high] = line.split(',').map(Number);
      for (const rank of [nominal, mean, median, lower, upper]) {
        expect(rank).toBeGreaterThanOrEqual(1);
        expect(rank).toBeLessThanOrEqual(7);
      }
      expect(lower).toBeLessThanOrEqual(upper ?? Number.NaN);
      expect(inTop).toBeGreaterThanOrEqual(0);
      expect((low ?? 0) + (high ?? 0)).toBeCloseTo(1, 12);
    }
    const sobol = (files.get('sobol.csv') ?? '')
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(sobol.map(([assumption]) => assumption)).toEqual([
      'assumption',
      'weights',
      'gaps',
      'errors',
    ]);
    for (const cells of sobol.slice(1)) {
      const [, , firstLower, firstUpper, total, totalLower, totalUpper] = cells.map(Number);
      expect(firstLower).toBeLessThanOrEqual(firstUpper ?? Number.NaN);
      expect(totalLower).toBeLessThanOrEqual(totalUpper ?? Number.NaN);
      expect(total).toBeGreaterThanOrEqual(0);
    }
    const byArea = (files.get('sobol-areas.csv') ?? '').trim().split('\n');
    expect(byArea).toHaveLength(1 + 7 * 3);
    expect(byArea[0]).toBe(
      'area,assumption,first,firstLower,firstUpper,total,totalLower,totalUpper',
    );
    for (const line of byArea.slice(1)) {
      const [, , , firstLower, firstUpper, , totalLower, totalUpper] = line.split(',');
      // an area whose rank never moves has empty cells
      expect(Number(firstLower)).toBeLessThanOrEqual(Number(firstUpper));
      expect(Number(totalLower)).toBeLessThanOrEqual(Number(totalUpper));
    }
    // the only other child of a parent stays when its sibling goes, so all four nodes can go
    expect((files.get('removals.csv') ?? '').trim().split('\n')).toHaveLength(1 + 4);
    const runs = runsFile.parse(JSON.parse(files.get('runs.json') ?? ''));
    expect([runs.uncertainty.length, runs.sobol.length]).toEqual([24, 50]);
    const [first] = runs.uncertainty;
    expect(first?.settings.map(({ assumption }) => assumption)).toEqual([
      'weights',
      'gaps',
      'errors',
    ]);
    expect(Object.keys(first?.settings[0]?.weights ?? {}).sort()).toEqual(['index', 'one']);
  });

  it('gives the same bytes on one worker and on several', async () => {
    const common = ['--assumptions', paths.assumptions, '--samples', '4', '--workers'];
    const one = await vary(...common, '1');
    const several = await vary(...common, '2');
    expect([one.code, several.code]).toEqual([0, 0]);
    expect(several.files).toEqual(one.files);
    // starting a thread takes seconds on a busy machine
  }, 120_000);

  it('knows assumptions of its own, and does without Sobol indices where it is told so', async () => {
    const { code, files } = await vary('--samples', '0');
    expect(code).toBe(0);
    expect(files.has('sobol.csv')).toBe(false);
    expect(files.get('runs.json')).toContain('geometricMean');
  });

  it('works a node out whose parents take a published figure, and states the rank by that figure', async () => {
    const folder = await newFolder();
    // The published figure of `one` falls by ten from A to G; its children do otherwise.
    const published = `area,a,b,c,p\n${rows.map((row, place) => `${row.join(',')},${100 - 10 * place}`).join('\n')}\n`;
    await writeFile(join(folder, 'table.csv'), published);
    const framework = {
      nodes: recipe.framework.nodes.map((node) =>
        node.code === 'one' ? { ...node, parentsTake: 'p' } : node,
      ),
    };
    await writeFile(join(folder, 'recipe.json'), JSON.stringify({ ...recipe, framework }));
    const taken = await vary('--samples', '0');
    const out = join(folder, 'out');
    const args = ['--data', join(folder, 'table.csv'), '--runs', '24', '--seed', '5', '--out', out];
    const { code } = await runCommand(
      'robustness',
      join(folder, 'recipe.json'),
      ...args,
      '--samples',
      '0',
    );
    expect(code).toBe(0);
    const read = (name: string): Promise<string> => readFile(join(out, name), 'utf8');
    // Builds and removals are those of the same recipe without published figures.
    expect(await read('removals.csv')).toBe(taken.files.get('removals.csv'));
    const cells = (text: string): readonly (readonly string[])[] =>
      text.split('\n').map((line) => line.split(','));
    const [own, other] = [
      cells(await read('spreads.csv')),
      cells(taken.files.get('spreads.csv') ?? ''),
    ];
    const drawn = (all: readonly (readonly string[])[]) => all.map((line) => line.slice(2));
    expect(drawn(own)).toEqual(drawn(other));
    // By hand: c, its gap filled by 3.5, on a scale of 1 to 100, and p: means 69.1, 61.0, 46.7, 85, 30.5, 37.9, 63.8.
    const byHand = ['2', '4', '5', '1', '7', '6', '3'];
    expect(own.slice(1, 8).map(([, nominal]) => nominal)).toEqual(byHand);
  });

  it('says why a design that cannot be built whole gives no Sobol indices', async () => {
    const bad = [
      { kind: 'weights', name: 'weights', draw: 'multiplicative' },
      {
        kind: 'step',
        name: 'scale',
        step: 1,
        alternatives: [recipe.steps[1], { step: 'normalise', by: { method: 'zScore' } }],
      },
      {
        kind: 'step',
        name: 'mean',
        step: 2,
        alternatives: [recipe.steps[2], { step: 'aggregate', by: { method: 'geometricMean' } }],
      },
    ];
    const path = join(await newFolder(), 'bad.json');
    await writeFile(path, JSON.stringify(bad));
    const { code, err, files } = await vary('--assumptions', path, '--samples', '8');
    expect(code).toBe(0);
    expect(err).toMatch(/no Sobol indices: not-converged/);
    expect(files.has('sobol.csv')).toBe(false);
    expect(files.get('runs.json')).toContain('not-positive');
  });

  it.each([
    ['--runs', '0'],
    ['--runs', 'many'],
    ['--runs', '1e9'],
    ['--seed', '-1'],
    ['--seed', '1.5'],
    ['--samples', '1'],
    ['--workers', '0'],
    ['--workers', '1000'],
    ['--top', '0'],
    ['--interval', '0.9,0.1'],
    ['--interval', '0.5'],
    ['--areas', 'NOWHERE'],
    ['--nonsense', '1'],
  ])('refuses %s %s and writes nothing', async (option, value) => {
    const { code, err, files } = await vary(`${option}=${value}`);
    expect(code).toBe(3);
    expect(err).not.toBe('');
    expect([...files.keys()]).toEqual([]);
  });

  it.each<readonly [string, unknown]>([
    ['no list', {}],
    ['an empty list', []],
    ['an unknown kind', [{ kind: 'magic', name: 'x' }]],
    ['an unknown step', [{ kind: 'step', name: 'x', step: 9, alternatives: [recipe.steps[2]] }]],
    [
      'a step of another family',
      [{ kind: 'step', name: 'x', step: 0, alternatives: [recipe.steps[2]] }],
    ],
    ['an imputation that is none', [{ kind: 'imputation', name: 'x', step: 1 }]],
    [
      'an unknown column',
      [{ kind: 'noise', name: 'x', columns: [{ column: 'zz', standardError: 1 }] }],
    ],
    ['an unknown node', [{ kind: 'node', name: 'x', node: 'zz', alternatives: [{ weight: 2 }] }]],
    [
      'an unknown code in a step',
      [{ kind: 'step', name: 'x', step: 1, alternatives: [{ ...recipe.steps[1], only: ['zz'] }] }],
    ],
  ])('refuses assumptions with %s', async (_, given) => {
    const path = join(await newFolder(), 'bad.json');
    await writeFile(path, JSON.stringify(given));
    const { code, files } = await vary('--assumptions', path);
    expect([code, files.size]).toEqual([3, 0]);
  });
});

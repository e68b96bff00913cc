import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, runCommand } from './testing/runCommand.ts';

const name = { en: 'x', zh: 'x' };
const nodes = [
  { code: 'index', name, children: ['a', 'b'] },
  { code: 'a', name },
  { code: 'b', name },
];
const steps = [
  { step: 'normalise', by: { method: 'minMax' } },
  { step: 'aggregate', by: { method: 'arithmeticMean' } },
];
const recipe = {
  format: 'riskbelt-recipe',
  version: 1,
  code: 'demo',
  name,
  data: [],
  framework: { nodes },
  steps,
};
const good = 'area,a,b\nA,1,5\nB,2,3\nC,4,4\n';

function withNodes(...changed: readonly object[]): unknown {
  return { ...recipe, framework: { nodes: changed } };
}

function deep(levels: number): unknown {
  let formula: unknown = { column: 'b' };
  for (let level = 0; level < levels; level++) formula = { ln: formula };
  return withNodes(nodes[0] ?? {}, nodes[1] ?? {}, { code: 'b', name, formula });
}

async function assess(given: string, table: string): Promise<readonly [string, number, string[]]> {
  const folder = await newFolder();
  const [path, data, out] = ['recipe.json', 'table.csv', 'out'].map((file) => join(folder, file));
  await writeFile(path ?? '', given);
  await writeFile(data ?? '', table);
  const args = ['assess', path ?? '', '--data', data ?? '', '--out', out ?? ''];
  const { code, err } = await runCommand(...args);
  return [err.replaceAll(folder, ''), code, await readdir(folder)];
}

const untouched = ['recipe.json', 'table.csv'];

const recipes: readonly (readonly [string, unknown, RegExp])[] = [
  [
    'an unknown child',
    withNodes({ code: 'index', name, children: ['a', 'zz'] }, { code: 'a', name }),
    /^unknown-code: .*index.*zz/,
  ],
  [
    'an unknown column',
    withNodes({ ...nodes[0] }, { ...nodes[1], column: 'zz' }, { ...nodes[2] }),
    /^unknown-code: .*zz/,
  ],
  [
    'an unknown node in a step',
    { ...recipe, steps: [{ ...steps[0], only: ['a', 'zz'] }, steps[1]] },
    /^unknown-code: .*zz[^]*at steps\[0\]\.only\[1\]/,
  ],
  [
    'an aggregate where a step needs indicators',
    { ...recipe, steps: [{ ...steps[0], except: ['index'] }] },
    /^unknown-code: .*indicators.*index/,
  ],
  [
    'an unknown node in a screen',
    {
      ...recipe,
      steps: [{ step: 'screen', by: { method: 'availability', under: 'zz' } }, ...steps],
    },
    /steps\[0\]\.by\.under/,
  ],
  [
    'an unknown node in an imputation',
    { ...recipe, steps: [{ step: 'impute', by: { method: 'rowMean', within: ['zz'] } }, ...steps] },
    /steps\[0\]\.by\.within\[0\]/,
  ],
  [
    'an unknown node in a relation',
    { ...recipe, steps: [{ step: 'denominate', of: [{ node: 'zz', by: 'b' }] }, ...steps] },
    /steps\[0\]\.of\[0\]\.node/,
  ],
  [
    'an unknown parent to weigh',
    { ...recipe, steps: [steps[0], { step: 'weigh', by: { method: 'equal' }, nodes: ['zz'] }] },
    /steps\[1\]\.nodes\[0\]/,
  ],
  [
    'an unknown node to classify',
    {
      ...recipe,
      steps: [
        ...steps,
        { step: 'classify', by: { method: 'quantileClasses', classes: 2 }, nodes: ['zz'] },
      ],
    },
    /steps\[2\]\.nodes\[0\]/,
  ],
  [
    'an unknown group',
    { ...recipe, steps: [{ step: 'impute', by: { method: 'groupMean', group: 'zz' } }, ...steps] },
    /^unknown-code: .*group.*zz/,
  ],
  [
    'an unknown method',
    { ...recipe, steps: [{ step: 'normalise', by: { method: 'zz' } }] },
    /^unknown-method: .*steps\[0\]\.by\.method/,
  ],
  [
    'a circle',
    withNodes({ ...nodes[0] }, { code: 'a', name, children: ['index'] }, { ...nodes[2] }),
    /^cyclic-framework: .*index/,
  ],
  ['a node in itself', withNodes({ code: 'a', name, children: ['a'] }), /^cyclic-framework: .*a/],
  [
    'weights of zero',
    withNodes({ ...nodes[0] }, { ...nodes[1], weight: 0 }, { ...nodes[2], weight: 0 }),
    /^zero-weights: .*index/,
  ],
  [
    'a negative weight',
    withNodes({ ...nodes[0] }, { ...nodes[1], weight: -1 }, { ...nodes[2] }),
    /^negative-weight: .*-1 at index\/a/,
  ],
  [
    'a weight without bounds',
    withNodes({ ...nodes[0] }, { ...nodes[1], weight: 1e308 }, { ...nodes[2] }),
    /^negative-weight: .*index\/a/,
  ],
  ['a code twice', withNodes(...nodes, { code: 'a', name }), /^duplicate-code: .*a/],
  [
    'a child twice',
    withNodes({ ...nodes[0], children: ['a', 'a'] }, { ...nodes[1] }),
    /^duplicate-code: .*index/,
  ],
  [
    'a reserved code',
    withNodes({ ...nodes[0] }, { code: '__proto__', name }, { ...nodes[2] }),
    /^bad-input: .*framework\.nodes\[1\]\.code.*reserved/,
  ],
  [
    'a newer version',
    { ...recipe, version: 2, later: true },
    /^newer-version: .*update the program/,
  ],
  ['a key that is not known', { ...recipe, later: true }, /^bad-input: .*later/],
  [
    'a million weights',
    {
      ...recipe,
      steps: [
        steps[0],
        { step: 'weigh', by: { method: 'given', weights: Array.from({ length: 1e6 }, () => 1) } },
      ],
    },
    /^mismatched-lengths: .*2 weights, got 1000000/,
  ],
  [
    'a million children',
    withNodes({ ...nodes[0], children: Array.from({ length: 1e6 }, () => 'a') }, { ...nodes[1] }),
    /^duplicate-code: .*index/,
  ],
  ['formulas one in another without end', deep(1000), /^bad-input: .*200 levels/],
  ['a list in place of a recipe', [], /^bad-input: .*the whole/],
];

describe('assess with a bad recipe', () => {
  it.each(recipes)('refuses %s with kind and place, and writes nothing', async (_, given, says) => {
    const [err, code, left] = await assess(JSON.stringify(given), good);
    expect(err).toMatch(says);
    expect(code).toBe(3);
    expect(left).toEqual(untouched);
  });

  it.each([
    ['no JSON', '{"format":'],
    ['NaN in JSON', JSON.stringify(recipe).replace('"version":1', '"version":NaN')],
    ['an empty file', ''],
  ])('refuses %s', async (_, text) => {
    const [err, code, left] = await assess(text, good);
    expect(err).toMatch(/^bad-input: \/recipe\.json needs JSON/);
    expect([code, left]).toEqual([3, untouched]);
  });
});

const tables: readonly (readonly [string, string, RegExp])[] = [
  [
    'a constant column',
    'area,a,b\nA,1,5\nB,1,3\n',
    /^constant-values: a: .*fix the limits or take the indicator out/,
  ],
  [
    'an empty column',
    'area,a,b\nA,,5\nB,,3\n',
    /^too-few-values: .*a: take the indicator out or fill it/,
  ],
  ['one area', 'area,a,b\nA,1,5\n', /^too-few-values: a: .*got one: fix the limits or add areas/],
  ['no area', 'area,a,b\n', /^too-few-values: .*at least one area/],
  ['an area twice', 'area,a,b\nA,1,5\nA,2,3\n', /^duplicate-code: .*A/],
  [
    'an area twice in a year',
    'area,year,a,b\nA,2020,1,5\nA,2020,2,3\n',
    /^duplicate-code: .*A 2020/,
  ],
  ['a row without year', 'area,year,a,b\nA,2020,1,5\nB,,2,3\n', /^bad-input: .*row 2 "B"/],
  ['a column twice', 'area,a,b,b\nA,1,5,2\n', /^bad-input: .*"b" twice/],
  ['NaN', 'area,a,b\nA,1,5\nB,NaN,3\n', /^not-finite: .*table\.csv:3:a/],
  ['infinity', 'area,a,b\nA,1,-Infinity\nB,1,3\n', /^not-finite: .*table\.csv:2:b/],
  ['a number beyond all numbers', 'area,a,b\nA,1e999,1\nB,1,3\n', /^not-finite: .*table\.csv:2:a/],
  [
    'a range beyond all numbers',
    'area,a,b\nA,1e308,1\nB,-1e308,3\n',
    /^not-finite: a: .*use a greater unit/,
  ],
  [
    'words and other notations',
    'area,a,b\nA,0x10,"1,5"\nB,x,3\n',
    /^not-finite: .*:2:a, .*:3:a, .*:2:b/,
  ],
  ['a reserved area', 'area,a,b\n__proto__,1,5\nB,2,3\n', /^bad-input: .*row 1 "__proto__"/],
  [
    'a reserved column',
    'area,a,b,__proto__\nA,1,5,1\nB,2,3,1\n',
    /^bad-input: .*column 3 "__proto__"/,
  ],
  ['an area without code', 'area,a,b\n,1,5\nB,2,3\n', /^bad-input: .*row 1 ""/],
  ['rows of other lengths', 'area,a,b\nA,1\nB,2,3\n', /^bad-input: .*table\.csv:2 needs 3 cells/],
  ['no column of areas', 'country,a,b\nA,1,2\n', /^bad-input: .*column area/],
  ['a column too few', 'area,a\nA,1\nB,2\n', /^unknown-code: .*b: add them/],
];

describe('assess with a bad table', () => {
  it.each(tables)('refuses %s with kind and place, and writes nothing', async (_, table, says) => {
    const [err, code, left] = await assess(JSON.stringify(recipe), table);
    expect(err).toMatch(says);
    expect(code).toBe(3);
    expect(left).toEqual(untouched);
  });

  it('takes what is odd but whole: a byte order mark, other line ends, gaps', async () => {
    const table = `\u{feff}${good.replaceAll('\n', '\r\n').replace('B,2', 'B,')}`;
    const [, code, left] = await assess(JSON.stringify(recipe), table);
    expect([code, left]).toEqual([0, ['out', ...untouched]]);
  });
});

describe('files of a result', () => {
  it('are not put in place where one of them cannot be', async () => {
    const out = await newFolder();
    await mkdir(join(out, 'trace.json'));
    expect((await runCommand('assess', 'inform-risk-2025', '--out', out)).code).toBe(2);
    expect(await readdir(out)).toEqual(['trace.json']);
  });

  it('say what stands in the way of their folder', async () => {
    const folder = await newFolder();
    const file = join(folder, 'file');
    await writeFile(file, 'mine');
    for (const out of [file, join(file, 'below')]) {
      const { code, err } = await runCommand('assess', 'inform-risk-2025', '--out', out);
      expect([code, err]).toEqual([2, `${file} is a file: results need a folder`]);
    }
    expect(await readdir(folder)).toEqual(['file']);
  });

  it.skipIf(process.platform !== 'linux')(
    'end where a system folder takes no other one (only tried on Linux)',
    async () => {
      const ended = await runCommand('assess', 'inform-risk-2025', '--out', '/proc/riskbelt');
      expect(ended.code).toBe(2);
    },
  );

  it('are not written where more is given than is read', async () => {
    const folder = await newFolder();
    const out = join(folder, 'out');
    const more = await runCommand('assess', 'inform-risk-2025', 'empty', '--out', out);
    expect([more.code, more.err]).toEqual([3, expect.stringMatching(/^bad-input: .*empty/)]);
    const both = ['--from-coinr', 'a.csv', 'b.csv', '--data', 'c.csv', '--out', out];
    const two = await runCommand('assess', ...both);
    expect([two.code, two.err]).toEqual([3, expect.stringMatching(/^bad-input: .*--data/)]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('are not there where a cell that is explained is not', async () => {
    const out = await newFolder();
    expect((await runCommand('explain', out, 'AFG', 'INFORM')).code).toBe(3);
    await runCommand('assess', 'human-development-index', '--out', out);
    expect((await runCommand('explain', out, 'NOWHERE 2020', 'HDI')).err).toMatch(
      /^unknown-code: .*NOWHERE/,
    );
    expect((await runCommand('explain', out, 'CHN 2020', 'zz')).code).toBe(3);
    expect((await runCommand('explain', out, 'CHN 2020', 'HDI')).code).toBe(0);
  });
});

describe('tables of COINr', () => {
  const data = 'uCode,I1,I2\nA,1,4\nB,2,6\nC,4,5\n';
  const head = 'iCode,Parent,Direction,Weight,Type\n';
  const meta = `${head}I1,T,1,1,Indicator\nI2,T,1,1,Indicator\nT,,1,1,Aggregate\n`;
  it.each([
    ['an unknown parent', data, meta.replace('I2,T', 'I2,zz'), /^unknown-code: .*zz/],
    ['a circle', data, meta.replace('T,,1', 'T,T,1'), /^cyclic-framework/],
    [
      'a negative weight',
      data,
      meta.replace('I1,T,1,1', 'I1,T,1,-1'),
      /^(negative-weight|bad-input)/,
    ],
    [
      'a weight that is no number',
      data,
      meta.replace('I1,T,1,1', 'I1,T,1,x'),
      /^(not-finite|bad-input|negative-weight)/,
    ],
    ['a column that is missing', data.replace('I2', 'I3'), meta, /^unknown-code: .*I2/],
    ['text in a number', data.replace('B,2', 'B,two'), meta, /^not-finite: .*iData:3:I1/],
    [
      'a reserved code',
      data.replace('I2', '__proto__'),
      meta.replace('I2', '__proto__'),
      /^bad-input/,
    ],
    ['a code twice', data, `${meta}I1,T,1,1,Indicator\n`, /^duplicate-code: .*I1/],
    ['a number in hexadecimal', data.replace('B,2', 'B,0x2'), meta, /^not-finite: .*iData:3:I1/],
    [
      'a type that is none',
      data,
      meta.replace('Indicator', 'Indicatr'),
      /^unknown-code: .*iMeta:2/,
    ],
    ['a direction of two', data, meta.replace('I1,T,1', 'I1,T,2'), /^not-finite: .*iMeta:2/],
    ['no weight', data, meta.replace('I1,T,1,1', 'I1,T,1,'), /^not-finite: .*iMeta:2:Weight/],
    ['a group without a column', data, `${meta}G,,,,Group\n`, /^unknown-code: .*G/],
  ])('are refused with %s', async (_, iData, iMeta, says) => {
    const folder = await newFolder();
    const [one, other] = [join(folder, 'iData.csv'), join(folder, 'iMeta.csv')];
    await writeFile(one, iData);
    await writeFile(other, iMeta);
    const out = join(folder, 'out');
    const { code, err } = await runCommand('assess', '--from-coinr', one, other, '--out', out);
    expect(err).toMatch(says);
    expect(code).toBe(3);
    expect(await readdir(folder)).toEqual(['iData.csv', 'iMeta.csv']);
  });
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  csvRows,
  greatestDifference,
  hasReference,
  ReferenceTable,
} from '../../analysis/testing/reference.ts';
import { newFolder, runCommand } from './testing/runCommand.ts';

describe('riskbelt', () => {
  it('explains itself and refuses what it does not know', async () => {
    expect((await runCommand('--help')).out).toContain('robustness');
    expect((await runCommand('assess', '--help')).out).toContain('--from-coinr');
    for (const name of ['list', 'schema', 'table', 'assess', 'explain', 'robustness']) {
      const { code, out } = await runCommand(name, '--help');
      expect([code, out.split('\n').length > 4], name).toEqual([0, true]);
    }
    expect((await runCommand('fly')).code).toBe(3);
    expect((await runCommand('assess', 'inform-risk-2025')).code).toBe(3);
    expect((await runCommand('assess', 'no-such.json', '--out', 'x')).code).toBe(3);
    expect((await runCommand('assess', '--nonsense')).code).toBe(3);
  });

  it('lists data sets, presets and methods, and prints the schema', async () => {
    const { out } = await runCommand('list');
    expect(out).toContain('data set\tinform-2025');
    expect(out).toContain('preset\tinform-risk-2025');
    expect(out).toContain('method\taggregate/informGeometricMean\t1');
    expect(JSON.parse((await runCommand('schema')).out)).toMatchObject({
      title: 'Riskbelt recipe',
    });
  });

  it('builds INFORM, explains a cell of it, and builds the same bytes from its own table', async () => {
    const [one, other] = [await newFolder(), await newFolder()];
    expect((await runCommand('assess', 'inform-risk-2025', '--out', one)).code).toBe(0);
    expect((await readdir(one)).sort()).toEqual([
      'provenance.json',
      'ranks.csv',
      'recipe.json',
      'scores.csv',
      'trace.json',
    ]);
    const scores = await readFile(join(one, 'scores.csv'), 'utf8');
    expect(scores).toContain('\nAFG,INFORM,7.8\n');
    expect(await readFile(join(one, 'ranks.csv'), 'utf8')).toContain('\nAFG,INFORM,7,Very High\n');
    const tree = await runCommand('explain', one, 'AFG', 'HA.NAT.EQ');
    expect(tree.out).toContain('HA.NAT.EQ');
    expect(tree.out).toContain('NH.EQ.GEM.MMI6.SP');
    const data = join(other, 'table.csv');
    await writeFile(data, `${(await runCommand('table', 'inform-risk-2025')).out}\n`);
    const again = await runCommand(
      'assess',
      join(one, 'recipe.json'),
      '--data',
      data,
      '--out',
      other,
    );
    expect(again).toMatchObject({ code: 0 });
    expect(await readFile(join(other, 'scores.csv'), 'utf8')).toBe(scores);
  });

  it('takes the areas of a country set', async () => {
    const out = await newFolder();
    expect(
      (await runCommand('assess', 'inform-risk-2025', '--areas', 'ASEAN', '--out', out)).code,
    ).toBe(0);
    const areas = (await readFile(join(out, 'scores.csv'), 'utf8')).split('\n').slice(1, -1);
    expect(new Set(areas.map((line) => line.split(',')[0])).size).toBe(11);
    expect(
      (await runCommand('assess', 'inform-risk-2025', '--areas', 'NOWHERE', '--out', out)).code,
    ).toBe(3);
  });

  it('writes nothing where the data are bad, and says where', async () => {
    const out = await newFolder();
    const data = join(out, 'bad.csv');
    await writeFile(data, 'area,indicator\nA,1\nB,Infinity\n');
    const bad = await runCommand('assess', 'empty', '--data', data, '--out', join(out, 'result'));
    expect(bad.code).toBe(3);
    expect(bad.err).toContain('bad.csv:3:indicator');
    expect(await readdir(out)).toEqual(['bad.csv']);
    await writeFile(data, 'area,indicator\nA,1\nB,1\n');
    const constant = await runCommand(
      'assess',
      'empty',
      '--data',
      data,
      '--out',
      join(out, 'result'),
    );
    expect(constant.code).toBe(3);
    expect(constant.err).toContain('constant-values');
  });

  it('says that data differ from those a recipe was made for', async () => {
    const out = await newFolder();
    await runCommand('assess', 'inform-risk-2025', '--out', out);
    const path = join(out, 'recipe.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${'0'.repeat(64)}"`));
    expect((await runCommand('assess', path, '--out', join(out, 'again'))).code).toBe(1);
  });

  it('varies an index', async () => {
    const out = await newFolder();
    const args = ['robustness', 'inform-risk-2025', '--runs', '5', '--seed', '1', '--out', out];
    expect(await runCommand(...args)).toMatchObject({ code: 0 });
    const spreads = await readFile(join(out, 'spreads.csv'), 'utf8');
    expect(spreads.split('\n')).toHaveLength(193);
    await runCommand(...args);
    expect(await readFile(join(out, 'spreads.csv'), 'utf8')).toBe(spreads);
  });
});

const here = hasReference('coinr/synth');
describe.skipIf(!here)(
  `riskbelt with COINr tables${here ? '' : ' (skipped: no ../shared/reference)'}`,
  () => {
    it('takes its default chain', async () => {
      const out = await newFolder();
      const base = '../shared/reference/coinr/synth';
      const made = await runCommand(
        'assess',
        '--from-coinr',
        `${base}/iData.csv`,
        `${base}/iMeta.csv`,
        '--out',
        out,
      );
      expect(made).toMatchObject({ code: 0 });
      const lines = csvRows('scores.csv', out).slice(1);
      const expected = new ReferenceTable('coinr/synth/08_agg_amean.csv');
      const index = new Map(
        lines
          .filter(([, node]) => node === 'Index')
          .map(([area, , score]) => [area, Number(score)]),
      );
      const got = expected.text('uCode').map((area) => index.get(area) ?? Number.NaN);
      expect(greatestDifference(got, expected.numbers('Index'))).toBeLessThan(1e-9);
    });
  },
);

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { riskbelt } from './riskbelt.ts';
import { linkedCells } from './testing/linkedCells.ts';
import { newFolder } from './testing/runCommand.ts';

async function go(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await riskbelt(args, {
    print: (text) => out.push(text),
    say: (text) => err.push(text),
    progress: () => undefined,
    datasets: 'datasets',
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const period = ['--areas', 'BRI_SIGNATORIES', '--years', '2001-2022'];

describe('riskbelt losses', () => {
  it('writes figures, sentences and provenance, the same bytes again', async () => {
    const [one, other] = [await newFolder(), await newFolder()];
    const args = ['losses', ...period, '--hazards', 'all', '--measure', 'deaths', '--by', 'hazard'];
    expect(await go(...args, '--out', one)).toMatchObject({ code: 0 });
    const names = [
      'lorenz.csv',
      'losses.csv',
      'provenance.json',
      'quality.csv',
      'sentences.en.md',
      'sentences.json',
      'sentences.zh.md',
    ];
    expect((await readdir(one)).sort()).toEqual(names);
    const text = await readFile(join(one, 'losses.csv'), 'utf8');
    // the figures of the data set's notes, in the order that the report publishes
    expect(text).toContain('\nearthquake,2001,2022,deaths,349290,');
    expect(text).toContain('\nstorm,2001,2022,deaths,177507,');
    expect(text).toContain('\nextreme-temperature,2001,2022,deaths,127652,');
    expect(text).toContain('\nflood,2001,2022,events,2627,');
    expect(text).toContain('\nearthquake,2001,2022,rank,1,');
    expect(await readFile(join(one, 'sentences.zh.md'), 'utf8')).toContain('349,290人');
    const provenance: unknown = JSON.parse(await readFile(join(one, 'provenance.json'), 'utf8'));
    expect(provenance).toMatchObject({
      question: { firstYear: 2001, measure: 'deaths' },
      files: { 'losses.csv': createHash('sha256').update(text).digest('hex') },
    });
    expect(await linkedCells(one)).toBeGreaterThan(10);
    await go(...args, '--out', other);
    for (const name of names) {
      expect(await readFile(join(other, name), 'utf8')).toBe(
        await readFile(join(one, name), 'utf8'),
      );
    }
  }, 120_000);

  it('explains itself, refuses bad questions, and writes nothing then', async () => {
    const out = await newFolder();
    expect((await go('losses', '--help')).out).toContain('lossUsdAdjusted');
    const bad = [
      ['--areas', 'NOWHERE', '--years', '2001-2022'],
      ['--areas', 'ASEAN', '--years', '22'],
      ['--areas', 'ASEAN'],
      ['--years', '2001-2022'],
      ['--areas', 'ASEAN', '--years', '2001-2022', '--hazards', 'fog'],
      ['--areas', 'ASEAN', '--years', '2001-2022', '--by', 'mood'],
      ['--areas', 'ASEAN', '--years', '1901-1922'],
      ['--areas', 'ASEAN', '--years', '2001-2022', '--baseline', '0'],
      ['--areas', 'ASEAN', '--years', '2001-2022', '--fly'],
      ['--areas', 'ASEAN', '--years', '2022-2001'],
      ['--areas', 'ASEAN', '--years', '2001-2022', 'more'],
      ['--areas', '', '--years', '2001-2022'],
      ['--areas', 'ASEAN,,NOWHERE', '--years', '2001-2022'],
      ['--areas', 'asean', '--years', '2001-2022'],
      ['--areas', 'ASEAN', '--years', '2001-2022', '--hazards', ''],
      ['--areas', 'ASEAN', '--years', '2001-2022', '--hazards', 'flood,flood'],
      ['--areas', 'ASEAN', '--years', '2001-2022', '--measure', 'deathz'],
      ['--areas', 'ASEAN', '--years', '2001-2022', '--measure', 'lossUsdAdjustedPercentOfGdp'],
      ['--areas', 'ASEAN', '--years', '2001-2022', '--baseline', '2.5'],
      ['--areas', 'ASEAN', '--years', '2001-2022', '--baseline', '-10'],
      ['--areas', 'ASEAN', '--years', '2001-2022', '--top', '0'],
      ['--areas', 'ASEAN', '--areas', 'BRICS', '--years', '2001-2022'],
    ];
    for (const args of bad) {
      expect((await go('losses', ...args, '--out', join(out, 'x'))).code, args.join(' ')).toBe(3);
    }
    expect((await go('losses', ...period)).code).toBe(3);
    expect(await readdir(out)).toEqual([]);
  }, 120_000);
});

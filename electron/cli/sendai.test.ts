import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { riskbelt } from './riskbelt.ts';
import { linkedCells } from './testing/linkedCells.ts';
import { newFolder } from './testing/runCommand.ts';

async function go(...args: readonly string[]): Promise<{ code: number; err: string }> {
  const err: string[] = [];
  const code = await riskbelt(['sendai', ...args], {
    print: () => undefined,
    say: (text) => err.push(text),
    progress: () => undefined,
    datasets: 'datasets',
  });
  return { code, err: err.join('\n') };
}

describe('riskbelt sendai', () => {
  it('writes means of both periods, every year, and sentences in both languages', async () => {
    const out = await newFolder();
    expect(await go('--areas', 'ASEAN', '--out', out)).toMatchObject({ code: 0 });
    expect((await readdir(out)).sort()).toEqual([
      'provenance.json',
      'quality.csv',
      'sendai.csv',
      'sentences.en.md',
      'sentences.json',
      'sentences.zh.md',
      'yearly.csv',
    ]);
    expect(await linkedCells(out)).toBeGreaterThan(40);
    const rows = (await readFile(join(out, 'sendai.csv'), 'utf8')).split('\n');
    const cellsOf = (start: string): string[] =>
      rows.find((row) => row.startsWith(`${start},`))?.split(',') ?? [];
    const [then, now, change] = ['baselineMean', 'currentMean', 'changePercent'].map((quantity) =>
      Number(cellsOf(`TOTAL,A-1,${quantity}`)[3]),
    );
    expect(change).toBeCloseTo(100 * ((now ?? 0) / (then ?? 0) - 1), 9);
    // Nargis, 2008, is in the older period
    expect(change).toBeLessThan(0);
    expect(cellsOf('BRN,A-1,changePercent')[4]).toBe('not-covered');
    // the product ends in 2023
    expect(cellsOf('TOTAL,C-1,currentMean').slice(5)).toEqual(['4', '11']);
    expect(await readFile(join(out, 'sentences.zh.md'), 'utf8')).toContain('代用指标');
  }, 30_000);

  it('refuses bad calls and writes nothing then', async () => {
    const out = await newFolder();
    const bad = [
      [],
      ['--areas', 'NOWHERE'],
      ['--areas', 'ASEAN', '--hazards', ''],
      ['--areas', 'ASEAN', '--hazards', 'fog'],
      ['--areas', 'ASEAN', '--years', '2001-2022'],
    ];
    for (const args of bad) {
      expect((await go(...args, '--out', join(out, 'x'))).code, args.join(' ')).toBe(3);
    }
    expect((await go('--areas', 'ASEAN')).code).toBe(3);
    expect(await readdir(out)).toEqual([]);
  }, 60_000);
});

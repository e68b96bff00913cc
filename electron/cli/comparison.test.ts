import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { publishedWorldLosses } from '../../datasets/tables/publishedWorldLosses.ts';
import { riskbelt } from './riskbelt.ts';

describe('riskbelt comparison', () => {
  it('makes the document of the data set again', async () => {
    const out: string[] = [];
    const code = await riskbelt(['comparison'], {
      print: (text) => out.push(text),
      say: () => undefined,
      progress: () => undefined,
      datasets: 'datasets',
    });
    expect(code).toBe(0);
    const kept = await readFile('datasets/emdat-losses/COMPARISON.md', 'utf8');
    expect(`${out.join('\n')}\n`).toBe(kept);
    for (const { publisher, year, theirs } of publishedWorldLosses) {
      expect(theirs, `${publisher} ${year}`).not.toBeNaN();
    }
    const rows = kept.split('\n').filter((line) => /^\| (CRED|GNDAR|ADRC) \|/.test(line));
    expect(rows).toHaveLength(publishedWorldLosses.length);
    expect(rows.filter((line) => line.endsWith('|  |'))).toEqual([]);
    // twenty years together lie near what is published of them, whose loss may be at other prices
    const together = /^\| (events|deaths|affected) \|.* (-?[\d.]+) % \|$/gm;
    const differences = [...kept.matchAll(together)].map(([, , percent]) => Number(percent));
    expect(differences).toHaveLength(3);
    for (const percent of differences) expect(Math.abs(percent)).toBeLessThan(5);
  }, 60_000);
});

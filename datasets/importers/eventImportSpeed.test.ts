import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { eachDelimitedRecord } from './delimitedRecords.ts';
import { emdatPublicTable } from './emdatPublicTable.ts';
import { csvText, emdatPublicHeader, emdatPublicRow } from './testing/emdatPublic.ts';

/** As many rows as EM-DAT's public table has, natural and technological, since 1900. */
const ROWS = 27_000;

/** How often an import may take what splitting the same text into cells takes. */
const MOST = 10;

/** Least processor time of three runs: what else the machine does takes no part in it. */
async function processorSeconds(work: () => Promise<void> | void): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    seconds.push((user + system) / 1e6);
  }
  return Math.min(...seconds);
}

describe('the speed of an import', () => {
  it('reads a whole public table in a few times what it takes to split it into cells', async () => {
    const rows = Array.from({ length: ROWS }, (_, index) => {
      const year = 1900 + (index % 125);
      const number = String(Math.floor(index / 125)).padStart(4, '0');
      return emdatPublicRow({
        'DisNo.': `${year}-${number}-CHN`,
        'Start Year': year,
        'End Year': year,
        Location: 'Some province, another province and a few districts of a third one',
      });
    });
    const text = csvText([emdatPublicHeader, ...rows]);
    const bytes = encodeUtf8(text);
    const splitting = await processorSeconds(() => {
      let records = 0;
      const broken = eachDelimitedRecord(text, 'x.csv', ',', () => {
        records += 1;
        return undefined;
      });
      expect([broken.length, records]).toEqual([0, ROWS + 1]);
    });
    const importing = await processorSeconds(async () => {
      const read = await emdatPublicTable(bytes, 'x.csv', { knownAreas: new Set(['CHN']) });
      expect(read.ok && read.value.rows).toEqual({ read: ROWS, kept: ROWS, leftOut: 0 });
    });
    expect(importing / splitting).toBeLessThan(MOST);
  });
});

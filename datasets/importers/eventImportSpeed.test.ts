import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { emdatPublicTable } from './emdatPublicTable.ts';
import { csvText, emdatPublicHeader, emdatPublicRow } from './testing/emdatPublic.ts';

/** As many rows as EM-DAT's public table has, natural and technological, since 1900. */
const ROWS = 27_000;

describe('the speed of an import', () => {
  it('reads a whole public table as CSV in less than 1.5 s of processor time', async () => {
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
    const bytes = encodeUtf8(csvText([emdatPublicHeader, ...rows]));
    const seconds: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const before = process.cpuUsage();
      const read = await emdatPublicTable(bytes, 'x.csv', { knownAreas: new Set(['CHN']) });
      const { user, system } = process.cpuUsage(before);
      seconds.push((user + system) / 1e6);
      expect(read.ok && read.value.rows).toEqual({ read: ROWS, kept: ROWS, leftOut: 0 });
    }
    expect(Math.min(...seconds)).toBeLessThan(1.5);
  });
});

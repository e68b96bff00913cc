import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  csvText,
  type EmdatPublicCells,
  emdatPublicHeader,
  emdatPublicRow,
} from '../../datasets/importers/testing/emdatPublic.ts';
import { riskbelt } from './riskbelt.ts';
import { newFolder } from './testing/runCommand.ts';

async function go(...args: readonly string[]): Promise<{ code: number; err: string }> {
  const err: string[] = [];
  const code = await riskbelt(args, {
    print: () => undefined,
    say: (text) => err.push(text),
    progress: () => undefined,
    datasets: 'datasets',
  });
  return { code, err: err.join('\n') };
}

async function emdatFile(...changes: readonly EmdatPublicCells[]): Promise<string> {
  const path = join(await newFolder(), 'emdat.csv');
  await writeFile(path, csvText([emdatPublicHeader, ...changes.map(emdatPublicRow)]));
  return path;
}

const struck = (event: string, iso: string, deaths: number): EmdatPublicCells => ({
  'DisNo.': `${event}-${iso}`,
  ISO: iso,
  'Start Year': Number(event.slice(0, 4)),
  'End Year': Number(event.slice(0, 4)),
  'Total Deaths': deaths,
});

/** Of each file and indicator, the values in the order of the rows. */
async function valuesOf(out: string, indicator: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(join(out, 'losses.csv'), 'utf8');
  const lines = text.split('\n').map((line) => line.split(','));
  return Object.fromEntries(
    lines
      .filter((cells) => cells[3] === indicator)
      .map(([code = '', , , , value = '']) => [code, value] as const),
  );
}

describe('riskbelt import', () => {
  it('makes a table that losses are then answered from, events told apart', async () => {
    const file = await emdatFile(
      struck('2001-0001', 'THA', 10),
      struck('2001-0001', 'VNM', 5),
      struck('2001-0002', 'THA', 1),
      struck('2002-0001', 'FRA', 100),
    );
    const out = await newFolder();
    expect(await go('import', file, '--format', 'emdat', '--out', out)).toEqual({
      code: 0,
      err: `4 of 4 rows in ${out}: 4 country-events, 3 distinct events`,
    });
    const answer = await newFolder();
    const asked = ['losses', '--areas', 'ASEAN', '--years', '2001-2002', '--by', 'country'];
    const events = ['--events', join(out, 'events.csv')];
    const measured = ['--measure', 'distinctEvents', '--out', answer];
    expect(await go(...asked, ...events, ...measured)).toMatchObject({ code: 0 });
    expect(await valuesOf(answer, 'events')).toMatchObject({ THA: '2', VNM: '1', TOTAL: '3' });
    expect(await valuesOf(answer, 'distinctEvents')).toMatchObject({
      THA: '2',
      VNM: '1',
      TOTAL: '2',
    });
    expect(await valuesOf(answer, 'deaths')).toMatchObject({ THA: '11', TOTAL: '16', LAO: '' });
    const provenance = await readFile(join(answer, 'provenance.json'), 'utf8');
    expect(provenance).toContain('"events.csv"');
    expect(provenance).not.toContain('emdat-losses');
    expect((await go(...asked, ...measured)).code).toBe(3);
    expect((await go(...asked, '--events', 'nowhere.csv', '--out', answer)).code).toBe(3);
    expect((await go(...asked, '--events', file, '--out', answer)).code).toBe(3);
  }, 60_000);

  it('says of answers how many rows count nowhere, such as those of a divided state', async () => {
    const file = await emdatFile(
      struck('1980-0001', 'SUN', 70),
      struck('1980-0002', 'FRA', 5),
      struck('2003-0003', 'SCG', 4),
    );
    const out = await newFolder();
    await go('import', file, '--format', 'emdat', '--out', out);
    const answer = await newFolder();
    const events = ['--events', join(out, 'events.csv')];
    const asked = ['losses', '--areas', 'WORLD', '--years', '1980-2003', '--by', 'country'];
    expect((await go(...asked, ...events, '--out', answer)).code).toBe(0);
    expect(await valuesOf(answer, 'events')).toMatchObject({ FRA: '1', SCG: '1', TOTAL: '2' });
    const quality = await readFile(join(answer, 'quality.csv'), 'utf8');
    expect(quality).toContain('\nrows-not-counted,rows,1,');
    expect(await readFile(join(answer, 'sentences.en.md'), 'utf8')).toContain('counts nowhere');
    expect(await readFile(join(answer, 'sentences.zh.md'), 'utf8')).toContain('行未计入');
  }, 60_000);

  it('lists every bad row by line and column, and keeps it only on request', async () => {
    const file = await emdatFile(
      struck('2001-0001', 'THA', 10),
      { ...struck('2001-0002', 'THA', -4) },
      { ...struck('2001-0003', 'THA', 1), 'Disaster Type': 'Dragon' },
      { ...struck('2001-0004', 'THA', 1), 'Start Year': 20222 },
      { ...struck('2001-0005', 'THA', 1), 'Total Deaths': 'many' },
      struck('2001-0001', 'THA', 10),
      { ...struck('2001-0006', 'THA', 1), 'Total Affected': 9 },
    );
    const out = await newFolder();
    const said = await go('import', file, '--format', 'emdat', '--out', out);
    expect(said.err).toContain('2 of 7 rows');
    const lines = (await readFile(join(out, 'doubtful-rows.csv'), 'utf8')).trim().split('\n');
    const table = (await readFile(file, 'utf8')).split('\n');
    const place = (line: number, column: (typeof emdatPublicHeader)[number]): string => {
      const before = (table[line - 1] ?? '').split(',').slice(0, emdatPublicHeader.indexOf(column));
      return `emdat.csv:${line}:${before.map((cell) => `${cell},`).join('').length + 1}`;
    };
    expect(lines.map((line) => line.split(',').slice(0, 3).join(' '))).toEqual([
      'row kind place',
      `left-out negative-number ${place(3, 'Total Deaths')}`,
      `left-out unknown-hazard ${place(4, 'Disaster Type')}`,
      `left-out year-out-of-range ${place(5, 'Start Year')}`,
      `left-out text-in-number ${place(6, 'Total Deaths')}`,
      `left-out duplicate-event-id ${place(7, 'DisNo.')}`,
      `kept totals-differ ${place(8, 'Total Affected')}`,
    ]);
    const kept = await newFolder();
    await go('import', file, '--format', 'emdat', '--keep-doubtful', '--out', kept);
    const events = (await readFile(join(kept, 'events.csv'), 'utf8')).trim().split('\n');
    expect(events).toHaveLength(8);
    const some = await newFolder();
    const choice = ['--keep', 'negative-number', '--leave-out', 'totals-differ'];
    const chosen = await go('import', file, '--format', 'emdat', ...choice, '--out', some);
    expect(chosen.err).toContain('2 of 7 rows');
  });

  it('reads UTF-16 and GBK where it is told so, and says so where it is not', async () => {
    const table = csvText([
      emdatPublicHeader,
      emdatPublicRow({ ...struck('2001-0001', 'CHN', 3) }),
    ]);
    const utf16 = join(await newFolder(), 'utf16.csv');
    await writeFile(utf16, `\uFEFF${table}`, 'utf16le');
    const out = await newFolder();
    const asked = ['--format', 'emdat', '--out', out];
    const refused = await go('import', utf16, ...asked);
    expect(refused.code).toBe(3);
    expect(refused.err).toContain('UTF-16');
    expect((await go('import', utf16, ...asked, '--encoding', 'utf-16le')).code).toBe(0);
    const gbk = join(await newFolder(), 'gbk.csv');
    // 洪水 in GBK
    const bytes = Buffer.concat([
      Buffer.from('id,iso,type,year,deaths\n1,CHN,', 'latin1'),
      Buffer.from([0xba, 0xe9, 0xcb, 0xae]),
      Buffer.from(',1998,4150\n', 'latin1'),
    ]);
    await writeFile(gbk, bytes);
    const generic = ['--format', 'generic', '--out', out];
    const unmapped = await go('import', gbk, ...generic, '--encoding', 'gb18030');
    expect(unmapped).toMatchObject({ code: 3 });
    expect(unmapped.err).toContain('mapping.json');
    const mapping: unknown = JSON.parse(await readFile(join(out, 'mapping.json'), 'utf8'));
    const path = join(out, 'checked.json');
    const columns = {
      eventId: { column: 'id' },
      area: { column: 'iso' },
      hazard: { column: 'type' },
      startYear: { column: 'year' },
      deaths: { column: 'deaths' },
    };
    await writeFile(path, JSON.stringify({ ...(mapping as object), columns, dateFormat: 'Y' }));
    const mapped = [...generic, '--mapping', path];
    expect((await go('import', gbk, ...mapped)).err).toContain('GB18030');
    expect((await go('import', gbk, ...mapped, '--encoding', 'gb18030')).err).toContain('1 of 1');
  });

  it('refuses what it cannot do, and writes nothing then', async () => {
    const file = await emdatFile(struck('2001-0001', 'THA', 10));
    const out = join(await newFolder(), 'x');
    const bad = [
      ['import', file, '--out', out],
      ['import', file, '--format', 'word', '--out', out],
      ['import', file, '--format', 'emdat', '--encoding', 'ebcdic', '--out', out],
      ['import', file, '--format', 'emdat', '--keep', 'nothing', '--out', out],
      ['import', file, '--format', 'desinventar', '--country', 'XXX', '--out', out],
      ['import', file, '--format', 'noaa', '--out', out],
      ['import', 'nowhere.csv', '--format', 'emdat', '--out', out],
      ['import', '--format', 'emdat', '--out', out],
      ['import', file, '--format', 'emdat'],
    ];
    for (const args of bad) expect((await go(...args)).code, args.join(' ')).toBe(3);
    await expect(readFile(join(out, 'events.csv'))).rejects.toThrow('ENOENT');
  });
});

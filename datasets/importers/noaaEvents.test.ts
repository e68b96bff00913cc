import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { noaaEvents } from './noaaEvents.ts';

const head = [
  ...['Search Parameters', 'Year', 'Mo', 'Dy', 'Location Name', 'Deaths', 'Missing', 'Injuries'],
  ...['Damage ($Mil)', 'Total Deaths', 'Total Missing', 'Total Injuries', 'Total Damage ($Mil)'],
];
const table = (...rows: readonly string[][]): Uint8Array =>
  encodeUtf8(
    [head, ['["Year >= 1900"]', ...Array<string>(12).fill('')], ...rows]
      .map((row) => row.join('\t'))
      .join('\n'),
  );

describe('noaaEvents', () => {
  it('reads the dead with the missing and the tsunami, and millions as US$', async () => {
    const bytes = table(
      [
        '',
        '2011',
        '3',
        '11',
        'JAPAN:  HONSHU',
        '1475',
        '',
        '',
        '',
        '15893',
        '2553',
        '6152',
        '220085.456',
      ],
      ['', '1964', '', '', 'INDIAN OCEAN', '', '', '', '', '', '', '', ''],
    );
    const read = await noaaEvents(bytes, 'x.tsv');
    if (!read.ok) throw new Error(read.failure.message);
    const [first, second] = read.value.events;
    expect(first).toMatchObject({
      area: 'JPN',
      year: 2011,
      startMonth: 3,
      deaths: 15_893 + 2553,
      injured: 6152,
      lossUsd: 220_085_456_000,
      hazard: 'earthquake',
    });
    expect(second).toMatchObject({ area: null, deaths: null, startPrecision: 'year' });
    expect(read.value.rows).toEqual({ read: 2, kept: 2, leftOut: 0 });
  });

  it('lists bad rows with line and column', async () => {
    const bytes = table(
      ['', '20222', '3', '11', 'JAPAN', '-1', '', '', '', '', '', '', ''],
      ['', '2011', '13', '1', 'NOWHERE AT ALL', 'some', '', '', '', '', '', '', ''],
    );
    const read = await noaaEvents(bytes, 'x.tsv');
    if (!read.ok) throw new Error(read.failure.message);
    expect(read.value.faults.map(({ kind, place }) => [kind, place])).toEqual([
      ['year-out-of-range', 'x.tsv:3:2'],
      ['negative-number', 'x.tsv:3:19'],
      ['impossible-date', 'x.tsv:4:7'],
      ['unknown-area', 'x.tsv:4:12'],
      ['text-in-number', 'x.tsv:4:27'],
    ]);
    expect(read.value.rows.leftOut).toBe(2);
  });

  it('refuses a table without its columns', async () => {
    const read = await noaaEvents(encodeUtf8('Location Name\tYear\nX\t1\n'), 'x.tsv');
    expect(read.ok ? '' : read.failure.message).toContain('"Deaths"');
  });
});

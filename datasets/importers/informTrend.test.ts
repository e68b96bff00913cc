import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { informTrend } from './informTrend.ts';

const header = 'CountryName,Iso3,GNAYear,IndicatorId,FullName,IndicatorScore\n';
const read = (body: string): ReturnType<typeof informTrend> =>
  informTrend(new Map([['inform/trend.csv', encodeUtf8(header + body)]]));

describe('informTrend', () => {
  it('sorts by country, year and node, and takes a blank for a gap', async () => {
    const made = await read('B,BBB,2016,VU,V,1.5\nA,AAA,2016,INFORM,I,\nA,AAA,2015,INFORM,I,10\n');
    expect(made.ok && made.value.tables[0]?.rows).toEqual([
      ['AAA', 2015, 'INFORM', 10],
      ['AAA', 2016, 'INFORM', null],
      ['BBB', 2016, 'VU', 1.5],
    ]);
  });

  it('refuses scores, years, nodes and codes that cannot be, and names every cell', async () => {
    const made = await read(
      'A,AA,2015,VU,V,1\nA,AAA,1015,VU,V,1\nA,AAA,2015,XX,V,1\nA,AAA,2015,VU,V,11\n',
    );
    expect(!made.ok && made.failure.at).toEqual([
      'trend.csv:2:2',
      'trend.csv:3:3',
      'trend.csv:4:4',
      'trend.csv:5:6',
    ]);
  });

  it('refuses a file without its columns', async () => {
    const made = await informTrend(new Map([['a.csv', encodeUtf8('Iso3,GNAYear\nAAA,2015\n')]]));
    expect(!made.ok && made.failure.message).toBe(
      'a.csv needs the columns "IndicatorId", "IndicatorScore"',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { informEditionResults } from './informEditionResults.ts';

/** Bytes of a text in Latin-1. */
const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

const files = (changed: Readonly<Record<string, Uint8Array>> = {}): Map<string, Uint8Array> =>
  new Map(
    Object.entries({
      'inform/INFORM-2016.csv': encodeUtf8(
        'COUNTRY,ISO3,Flood,DRR,INFORM RISK,Rank,Missing Indicators,\n\nA,AAA,1.5,x,4.2,62,4\n',
      ),
      'inform/INFORM_Mid2018_v034.csv': latin1(
        "COUNTRY,ISO3,INFORM RISK,Rank\nCôte d'Ivoire,CIV,5.2,30\n,,,\n(*) note,,,\n",
      ),
      'inform/inform_gri_2020_v040.csv': latin1(
        'COUNTRY,ISO3,INFORM RISK,RISK CLASS,Rank,Number of Missing Indicators\nA,AAA,6.5,Very High,3,8\n',
      ),
      'inform/INFORM_2021.csv': encodeUtf8(
        '\uFEFFCountry,Economic Dependency,INFORM RISK,RISK CLASS\r\nAAA,2,6.5,Very High\r\n',
      ),
      ...changed,
    }),
  );

describe('informEditionResults', () => {
  it('reads each edition by the headings and the encoding that it has', async () => {
    const made = await informEditionResults(files());
    if (!made.ok) throw new Error(made.failure.message);
    const table = (name: string): unknown =>
      made.value.tables.find((candidate) => candidate.name === name)?.rows;
    expect(table('edition-scores')).toEqual([
      ['INFORM2016', 'AAA', 'CC.INS.DRR', null],
      ['INFORM2016', 'AAA', 'HA.NAT.FL', 1.5],
      ['INFORM2016', 'AAA', 'INFORM', 4.2],
      ['INFORM2018mid_v034', 'CIV', 'INFORM', 5.2],
      ['INFORM2020_v040', 'AAA', 'INFORM', 6.5],
      ['INFORM2021', 'AAA', 'INFORM', 6.5],
      ['INFORM2021', 'AAA', 'VU.SEV.AD', 2],
    ]);
    expect(table('edition-results')).toEqual([
      ['INFORM2016', 'AAA', null, 62, 4],
      ['INFORM2018mid_v034', 'CIV', null, 30, null],
      ['INFORM2020_v040', 'AAA', 'Very High', 3, 8],
      ['INFORM2021', 'AAA', 'Very High', null, null],
    ]);
  });

  it('leaves out blank lines and footnotes, and says so', async () => {
    const made = await informEditionResults(files());
    expect(made.ok && made.value.leftOut.map(({ place }) => place)).toEqual([
      'INFORM_Mid2018_v034.csv:3',
      'INFORM_Mid2018_v034.csv:4',
    ]);
  });

  it('refuses a score that is no number, by its cell', async () => {
    const changed = { 'inform/INFORM_2021.csv': encodeUtf8('Country,INFORM RISK\nAAA,#REF!\n') };
    const made = await informEditionResults(files(changed));
    expect(!made.ok && made.failure.at).toEqual(['INFORM_2021.csv:2:2']);
  });

  it('names a file that is absent', async () => {
    const made = await informEditionResults(new Map());
    expect(!made.ok && made.failure.at).toEqual(['inform/INFORM-2016.csv']);
  });
});

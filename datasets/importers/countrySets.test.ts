import { describe, expect, it } from 'vitest';
import { briClassicFile } from './briClassic.ts';
import { briSignatoriesFile } from './briSignatories.ts';
import { countrySets } from './countrySets.ts';
import { mechanismFiles } from './mechanisms.ts';
import { files } from './testing/files.ts';

const given = {
  [briSignatoriesFile]: `iso3,name_en,name_zh,region,signed_year,signed_year_alt,in_152_at_2023_09,on_portal_list_2023_10,status,note
PRT,Portugal,葡萄牙,Europe,2018,2017,yes,yes,withdrawn 2025-02 (press),withdrew
FJI,Fiji,斐济,Oceania,2018,,yes,yes,,
ESP,Spain,西班牙,Europe,2025,,no,no,,joined May 2025
`,
  [briClassicFile]: `iso3,name,name_zh,region,in_65_excl_china,in_64_plus_china
CHN,China,中国,East Asia,no,yes
PRT,Portugal,葡萄牙,Europe,yes,no
`,
  [mechanismFiles.mechanisms]: `mechanism,name_en,confidence
SCO,Shanghai Cooperation Organization,"public list (members, observers, partners)"
BRICS,BRICS,to be confirmed
`,
  [mechanismFiles.members]: `mechanism,iso3,role,since
SCO,CHN,member,2001
SCO,FJI,observer,
BRICS,CHN,member,2010
BRICS,ESP,invited/unclear,2024-01-01
`,
};

describe('countrySets', () => {
  it('sorts signatories into sets and says how sure each membership and year is', async () => {
    const read = await countrySets(files(given));
    if (!read.ok) throw new Error(read.failure.message);
    const members = read.value.tables[1]?.rows ?? [];
    const of = (set: string) => members.filter((row) => row[0] === set).map((row) => row[1]);
    expect(of('BRI_SIGNATORIES')).toEqual(['FJI', 'PRT']);
    expect(of('BRI_SIGNATORIES_AND_CHINA')).toEqual(['CHN', 'FJI', 'PRT']);
    expect(of('BRI_SIGNATORIES_LATEST')).toEqual(['ESP', 'FJI']);
    expect(of('BRI_EUROPE')).toEqual(['PRT']);
    expect(of('BRI_CLASSIC_65')).toEqual(['PRT']);
    expect(of('BRI_CLASSIC_64_AND_CHINA')).toEqual(['CHN']);
    expect(of('WORLD')).toEqual(['ATA', 'BMU', 'CHN', 'ESP', 'FJI', 'PRT', 'SCG']);
    const row = (set: string, iso3: string) =>
      members.find((member) => member[0] === set && member[1] === iso3);
    expect(row('BRI_SIGNATORIES', 'PRT')?.slice(2, 7)).toEqual([
      'signatory',
      '2018',
      '2017',
      'conflicting',
      'published',
    ]);
    expect(row('BRI_SIGNATORIES_LATEST', 'ESP')?.slice(3, 7)).toEqual([
      '2025',
      null,
      'indicative',
      'press',
    ]);
  });

  it('keeps observers and invited countries out of the mechanism itself', async () => {
    const read = await countrySets(files(given));
    if (!read.ok) throw new Error(read.failure.message);
    const members = read.value.tables[1]?.rows ?? [];
    const of = (set: string) => members.filter((row) => row[0] === set).map((row) => row[1]);
    expect([of('SCO'), of('SCO_AND_PARTNERS')]).toEqual([['CHN'], ['CHN', 'FJI']]);
    expect([of('BRICS'), of('BRICS_AND_INVITED')]).toEqual([['CHN'], ['CHN', 'ESP']]);
    expect(members.find((row) => row[0] === 'BRICS_AND_INVITED' && row[1] === 'ESP')?.[5]).toBe(
      'dated',
    );
  });

  it.each([
    ['SCO,XYZ,member,', 'country code "XYZ" is unknown'],
    ['NATO,CHN,member,', 'mechanism "NATO" is unknown'],
    ['SCO,CHN,member,', 'CHN is in SCO twice'],
    ['SCO,PRT,member,20', 'date "20" is malformed'],
  ])('refuses the membership %j by file and line', async (line, message) => {
    const text = `${given[mechanismFiles.members]}${line}\n`;
    const read = await countrySets(files({ ...given, [mechanismFiles.members]: text }));
    expect(!read.ok && read.failure.message).toBe(`${mechanismFiles.members}:6: ${message}`);
  });

  it('refuses a mechanism without a Chinese name and a classic answer that is neither yes nor no', async () => {
    const nameless = `${given[mechanismFiles.mechanisms]}NEW,New,public list\n`;
    const first = await countrySets(files({ ...given, [mechanismFiles.mechanisms]: nameless }));
    expect(!first.ok && first.failure.message).toContain('mechanism "NEW" has no Chinese name');
    const unsure = `${given[briClassicFile]}FJI,Fiji,斐济,Oceania,maybe,no\n`;
    const second = await countrySets(files({ ...given, [briClassicFile]: unsure }));
    expect(!second.ok && second.failure.at).toEqual([`${briClassicFile}:4`]);
  });
});

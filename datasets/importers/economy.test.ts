import { describe, expect, it } from 'vitest';
import { economy, economyFiles } from './economy.ts';
import { files } from './testing/files.ts';
import { worldBankCodesFile } from './worldBankCodes.ts';

const [population = '', gdp = '', perCapita = '', income = '', gini = '', urban = ''] =
  economyFiles;
const given = {
  [worldBankCodesFile]: `iso3,name,region,income_group
CHN,China,East Asia & Pacific,UMCs
FJI,Fiji,East Asia & Pacific,UMCs
WLD,World,Aggregates,NAs
XKX,Kosovo,Europe & Central Asia,UMCs
`,
  [population]:
    'Country Name,Country Code,Year,Value\nFiji,FJI,2000,832509\nChina,CHN,2000,1262645000\nWorld,WLD,2000,6144000000\n',
  [gdp]:
    'Country Name,Country Code,Year,Value\nChina,CHN,2000,1211331651829.48\nKosovo,XKX,2000,1\n',
  [perCapita]: 'country,year,NY.GDP.PCAP.PP.KD\nChina,2001,4000.5\nChina,2000,\n',
  [income]: 'country,year,NY.GNP.PCAP.PP.KD\nChina,2000,3900\n',
  [gini]: 'country,year,SI.POV.GINI\nFiji,2000,\n',
  [urban]:
    '"Country Name","Country Code","Year","average_value_Urban population (% of total population)"\n"China","CHN","2000","35.877"\n',
};

describe('economy', () => {
  it('joins the files by area and year and leaves out aggregates with their place', async () => {
    const read = await economy(files(given));
    if (!read.ok) throw new Error(read.failure.message);
    expect(read.value.tables[0]?.rows).toEqual([
      ['CHN', 2000, 1262645000, 1211331651829.48, null, 3900, null, 35.877],
      ['CHN', 2001, null, null, 4000.5, null, null, null],
      ['FJI', 2000, 832509, null, null, null, null, null],
    ]);
    expect(read.value.leftOut).toEqual([
      { place: `${population}:4`, reason: 'aggregate of the World Bank' },
      { place: `${gdp}:3`, reason: 'Kosovo: no code in ISO 3166' },
    ]);
  });

  it.each([
    [
      population,
      'Country Name,Country Code,Year,Value\nX,XYZ,2000,5\n',
      'economy "XYZ" is unknown',
    ],
    [
      population,
      'Country Name,Country Code,Year,Value\nC,CHN,2000,-5\n',
      'Value needs a whole number of at least 0, got "-5"',
    ],
    [
      gdp,
      'Country Name,Country Code,Year,Value\nC,CHN,20222,5\n',
      'year needs a whole number from 1960 to 2026, got "20222"',
    ],
    [
      gdp,
      'Country Name,Country Code,Year,Value\nC,CHN,2000,"1,5"\n',
      'Value needs a number of at least 0, got "1,5"',
    ],
    [
      gini,
      'country,year,SI.POV.GINI\nChina,2000,101\n',
      'SI.POV.GINI needs a number from 0 to 100, got "101"',
    ],
  ])('refuses a fault in %s by file and line', async (file, text, message) => {
    const read = await economy(files({ ...given, [file]: text }));
    expect(!read.ok && read.failure.message).toBe(`${file}:2: ${message}`);
  });

  it('refuses a year that is there twice', async () => {
    const text = `${given[gdp] ?? ''}China,CHN,2000,7\n`;
    const read = await economy(files({ ...given, [gdp]: text }));
    expect(!read.ok && read.failure.message).toBe(`${gdp}:4: CHN has the year 2000 twice`);
  });
});

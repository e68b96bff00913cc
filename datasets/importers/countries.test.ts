import { describe, expect, it } from 'vitest';
import { briSignatoriesFile } from './briSignatories.ts';
import { countriesImporter } from './countries.ts';
import { countryCodesFile, readCountryCodes } from './countryCodes.ts';
import { economyClassificationFile } from './economyClassification.ts';
import { codesText, files } from './testing/files.ts';
import { rowsXml, xlsx } from './testing/xlsx.ts';

const signatoriesText = `iso3,name_en,name_zh,region,signed_year,signed_year_alt,in_152_at_2023_09,on_portal_list_2023_10,status,note
PRT,Portugal,葡萄牙,Europe,2018,,yes,yes,,
`;
const classification = (rows: readonly (readonly (string | null)[])[]) =>
  xlsx([
    {
      name: 'List of economies',
      rowsXml: rowsXml([
        ['Economy', 'Code', 'Region', 'Income group', 'Lending category'],
        ...rows,
      ]),
    },
  ]);
const given = {
  [briSignatoriesFile]: signatoriesText,
  [economyClassificationFile]: classification([
    ['China', 'CHN', 'East Asia & Pacific', 'Upper middle income', 'IBRD'],
    ['Fiji', 'FJI', 'East Asia & Pacific', null, null],
    [null, null, null, null, null],
    ['World', 'WLD', null, null, null],
  ]),
};
const names = {
  english: new Map([['CHN', "People's Republic of China"]]),
  chinese: new Map([['CHN', '中国']]),
};

describe('countriesImporter', () => {
  it('joins codes, names, continent and income group, and adds Serbia and Montenegro', async () => {
    const read = await countriesImporter(names)(files(given));
    if (!read.ok) throw new Error(read.failure.message);
    const rows = new Map(read.value.tables[0]?.rows.map((row) => [row[0], row]));
    expect([...rows.keys()]).toEqual(['ATA', 'BMU', 'CHN', 'ESP', 'FJI', 'PRT', 'SCG']);
    expect(rows.get('CHN')).toEqual([
      'CHN',
      'CN',
      156,
      "People's Republic of China",
      '中国',
      'Asia',
      'Asia',
      'Eastern Asia',
      false,
      false,
      'East Asia & Pacific',
      'Upper middle income',
      'current',
      null,
    ]);
    expect(rows.get('FJI')?.slice(9, 12)).toEqual([true, 'East Asia & Pacific', null]);
    expect(rows.get('BMU')?.[5]).toBe('Northern America');
    expect(rows.get('ATA')?.slice(5, 8)).toEqual(['Antarctica', null, null]);
    expect(rows.get('SCG')?.slice(12)).toEqual(['historic', 'MNE SRB']);
  });

  it('refuses an income group that the World Bank does not have, by its cell', async () => {
    const bad = classification([['China', 'CHN', 'East Asia & Pacific', 'Rich', null]]);
    const read = await countriesImporter(names)(
      files({ ...given, [economyClassificationFile]: bad }),
    );
    expect(!read.ok && read.failure.message).toBe(
      `${economyClassificationFile}:List of economies:D2: income group "Rich" is unknown`,
    );
  });

  it('refuses a signatory with an unknown code and a year before the initiative', async () => {
    const bad = `${signatoriesText}XYZ,X,X,Asia,2012,,yes,perhaps,,\n`;
    const read = await countriesImporter(names)(files({ ...given, [briSignatoriesFile]: bad }));
    expect(!read.ok && read.failure.message).toBe(
      `${briSignatoriesFile}:3: country code "XYZ" is unknown; ${briSignatoriesFile}:3: on_portal_list_2023_10 needs yes or no; ${briSignatoriesFile}:3: signed_year needs a whole number from 2013 to 2030, got "2012"`,
    );
  });
});

describe('readCountryCodes', () => {
  it('names line and fault of malformed and double codes', () => {
    const read = readCountryCodes(
      files({ [countryCodesFile]: `${codesText}chn,CN,156,China,,,,\nCHN,CN,x,,,,,\n` }),
    );
    expect(!read.ok && read.failure.at).toEqual([
      `${countryCodesFile}:8`,
      `${countryCodesFile}:9`,
      `${countryCodesFile}:9`,
      `${countryCodesFile}:9`,
    ]);
    expect(!read.ok && read.failure.message).toContain('alpha-3 code CHN is there twice');
  });

  it('says which file is absent', () => {
    const read = readCountryCodes(new Map());
    expect(!read.ok && read.failure.message).toBe(`readCountryCodes needs ${countryCodesFile}`);
  });
});

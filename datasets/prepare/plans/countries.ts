import { briSignatoriesFile } from '../../importers/briSignatories.ts';
import { countriesImporter } from '../../importers/countries.ts';
import { countryCodesFile } from '../../importers/countryCodes.ts';
import { economyClassificationFile } from '../../importers/economyClassification.ts';
import { chineseNames } from '../chineseNames.ts';
import type { DatasetPlan } from '../datasetPlan.ts';
import { englishNames } from '../englishNames.ts';
import { ccBy4, publicDomainDedication } from '../licences.ts';

/** Countries and areas with codes, names, regions and income groups. */
export const countries: DatasetPlan = {
  facts: {
    name: 'countries',
    title: 'Countries and areas',
    description:
      'Codes, names in English and Chinese, regions and income groups of 249 areas of ISO 3166-1, and of Serbia and Montenegro to 2006.',
    version: '2026, income groups FY24',
    licenses: [publicDomainDedication, ccBy4],
    sources: [
      {
        title: 'Country codes and names in six UN languages',
        path: 'https://github.com/datasets/country-codes',
        version: '2026',
      },
      {
        title: 'World Bank country and lending groups (CLASS.xlsx)',
        path: 'https://datahelpdesk.worldbank.org/knowledgebase/articles/906519',
        version: 'FY24, GNI 2022',
      },
      {
        title: 'i18n-iso-countries (Chinese names), MIT licence',
        path: 'https://github.com/michaelwittig/node-i18n-iso-countries',
        version: '7.14.0',
      },
    ],
    contributors: [
      {
        title: 'Frictionless Data, after the UN Statistics Division',
        titleZh: 'Frictionless Data（据联合国统计司）',
        roles: ['publisher'],
      },
      { title: 'World Bank', titleZh: '世界银行', roles: ['publisher'] },
    ],
    riskbelt: {
      titleZh: '国家和地区',
      descriptionZh:
        'ISO 3166-1所列249个国家和地区以及2006年前塞尔维亚和黑山的代码、中英文名称、所属区域和收入组。',
      versionZh: '2026（收入组为2024财年）',
      retrieved: '2026',
      mayBePassedOn: 'yes',
      passingOn: 'codes without condition; income groups with the name of the World Bank',
      passingOnZh: '代码无限制；收入分组须注明世界银行',
      citation:
        'UN M49 and ISO 3166-1 codes (Frictionless country-codes, 2026); World Bank Country and Lending Groups, FY24',
      partialYears: [],
    },
  },
  inputs: [countryCodesFile, economyClassificationFile, briSignatoriesFile],
  importer: countriesImporter({ english: englishNames, chinese: chineseNames() }),
};

import { countryCodesFile } from '../../importers/countryCodes.ts';
import { economyFiles, economy as importer } from '../../importers/economy.ts';
import { worldBankCodesFile } from '../../importers/worldBankCodes.ts';
import type { DatasetPlan } from '../datasetPlan.ts';
import { ccBy4 } from '../licences.ts';

/** Population and economy by country and year. */
export const economy: DatasetPlan = {
  facts: {
    name: 'economy',
    title: 'Population and economy by country and year (World Bank)',
    description:
      'Population, gross domestic product, income per person, Gini index and urban share, from the World Development Indicators.',
    version: '2026-03 (population, GDP), 2025-10 (per person, Gini), 2021-10 (urban share)',
    licenses: [ccBy4],
    sources: [
      {
        title: 'World Bank, total population',
        path: 'https://data.worldbank.org/indicator/SP.POP.TOTL',
        version: '2026-03-06',
      },
      {
        title: 'World Bank, gross domestic product',
        path: 'https://data.worldbank.org/indicator/NY.GDP.MKTP.CD',
        version: '2026-03-20',
      },
      {
        title: 'World Bank, GDP and GNI per person, Gini index',
        path: 'https://data.worldbank.org',
        version: '2025-10-08',
      },
      {
        title: 'World Bank, urban development 1960–2020',
        path: 'https://data.worldbank.org/topic/urban-development',
        version: '2021-10',
      },
    ],
    contributors: [{ title: 'World Bank', titleZh: '世界银行', roles: ['publisher'] }],
    riskbelt: {
      titleZh: '各国分年份人口与经济（世界银行）',
      descriptionZh: '人口、国内生产总值、人均收入、基尼系数和城镇人口比重，取自世界发展指标。',
      versionZh:
        '2026-03（人口、国内生产总值），2025-10（人均值、基尼系数），2021-10（城镇人口比重）',
      retrieved: '2026-03-20',
      mayBePassedOn: 'yes',
      passingOn: 'with the name of the World Bank',
      passingOnZh: '须注明世界银行',
      citation:
        'World Bank, World Development Indicators, editions of 2021-10, 2025-10 and 2026-03',
      partialYears: [],
      years: [1960, 2024],
    },
  },
  inputs: [...economyFiles, worldBankCodesFile, countryCodesFile],
  importer,
};

import { worldRiskIndex as importer } from '../../importers/worldRiskIndex.ts';
import type { DatasetPlan } from '../datasetPlan.ts';
import { ccBy4 } from '../licences.ts';

/** WorldRiskIndex, all levels, every year of the trend data set. */
export const worldRiskIndex: DatasetPlan = {
  facts: {
    name: 'world-risk-index',
    title: 'WorldRiskIndex 2000-2023',
    description:
      'The index, its spheres, dimensions, categories, indicators and normalised data series of ' +
      '193 countries for 24 years, by the model of 2022.',
    version: '2023 edition, trend data set',
    licenses: [ccBy4],
    sources: [
      {
        title: 'WorldRiskIndex, trend data set',
        path: 'https://data.humdata.org/dataset/worldriskindex',
        version: '2023 edition',
      },
    ],
    contributors: [
      {
        title:
          'Bündnis Entwicklung Hilft; Institute for International Law of Peace and Armed Conflict, ' +
          'Ruhr University Bochum',
        roles: ['publisher'],
      },
    ],
    riskbelt: {
      titleZh: '世界风险指数2000—2023',
      retrieved: '2023-09-19',
      mayBePassedOn: 'yes',
      passingOn: 'Name the publisher, link the licence and say what was changed.',
      passingOnZh: '须注明发布机构、附许可链接并说明改动',
      citation:
        'Bündnis Entwicklung Hilft / IFHV (2023): WorldRiskIndex, trend data set 2000-2023. ' +
        'Berlin and Bochum.',
      partialYears: [],
      years: [2000, 2023],
    },
  },
  inputs: ['wri/WorldRiskIndex-Trend-Data-Set.xlsx'],
  importer,
};

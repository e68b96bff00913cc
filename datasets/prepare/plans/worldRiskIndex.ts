import { worldRiskIndex as importer } from '../../importers/worldRiskIndex.ts';
import type { DatasetPlan } from '../datasetPlan.ts';
import { ccBy4 } from '../licences.ts';

/** WorldRiskIndex, all levels, every year of the trend data set. */
export const worldRiskIndex: DatasetPlan = {
  facts: {
    name: 'world-risk-index',
    title: 'WorldRiskIndex 2000–2023',
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
        titleZh:
          '德国发展援助联盟（Bündnis Entwicklung Hilft）、波鸿鲁尔大学国际和平与武装冲突法研究所（IFHV）',
        roles: ['publisher'],
      },
    ],
    riskbelt: {
      titleZh: '世界风险指数2000—2023',
      descriptionZh:
        '193国24年的指数及其各领域、维度、类别、指标和归一化数据序列，采用2022年模型。',
      versionZh: '2023（趋势数据集）',
      retrieved: '2023-09-19',
      mayBePassedOn: 'yes',
      passingOn: 'Name the publisher, link the licence and say what was changed.',
      passingOnZh: '须注明发布机构、附许可链接并说明改动',
      citation:
        'Bündnis Entwicklung Hilft / IFHV (2023): WorldRiskIndex, trend data set 2000–2023. ' +
        'Berlin and Bochum.',
      partialYears: [],
      years: [2000, 2023],
    },
  },
  inputs: ['wri/WorldRiskIndex-Trend-Data-Set.xlsx'],
  importer,
};

import { informEditions } from '../../importers/informEditions.ts';
import { informHistory } from '../../importers/informHistory.ts';
import type { DatasetPlan } from '../datasetPlan.ts';
import { ccBy4 } from '../licences.ts';

/** INFORM Risk Index over the years: the trend, and what older editions published. */
export const informTrend: DatasetPlan = {
  facts: {
    name: 'inform-trend',
    title: 'INFORM Risk Index, trend 2015–2024 and older editions',
    description:
      'The index and its three dimensions for ten years by one method, and the results of four ' +
      'older editions, each by its own method.',
    version: 'trend 2015–2024; editions 2016, mid-2018, 2020, 2021',
    licenses: [ccBy4],
    sources: [
      {
        title: 'INFORM Risk Index trends 2015–2024',
        path: 'https://data.humdata.org/dataset/inform-risk-index-2021',
        version: 'trend 2015–2024, file of spring 2026',
      },
      {
        title: 'INFORM Risk Index, results of older editions',
        path: 'https://drmkc.jrc.ec.europa.eu/inform-index',
        version: informEditions.map(({ version }) => version).join(', '),
      },
    ],
    contributors: [
      {
        title: 'European Commission, Joint Research Centre; Inter-Agency Standing Committee',
        titleZh: '欧盟委员会联合研究中心、机构间常设委员会',
        roles: ['publisher'],
      },
      {
        title: 'UN OCHA, Humanitarian Data Exchange',
        titleZh: '联合国人道主义事务协调厅人道主义数据交换平台（HDX）',
        roles: ['publisher'],
      },
    ],
    riskbelt: {
      titleZh: 'INFORM风险指数2015—2024年趋势与历年版本',
      descriptionZh: '以同一方法计算的十年指数及其三个维度，以及四个旧版的结果（各版方法不同）。',
      versionZh: '2015—2024年趋势；2016、2018年中、2020、2021各年',
      retrieved: '2026-04',
      mayBePassedOn: 'yes',
      passingOn: 'Name the publisher, link the licence and say what was changed.',
      passingOnZh: '须注明发布机构、附许可链接并说明改动',
      citation:
        'INFORM: INFORM Risk Index, trend 2015–2024 and editions 2016 to 2021. European ' +
        'Commission, Joint Research Centre, and Inter-Agency Standing Committee.',
      partialYears: [],
      years: [2015, 2024],
    },
  },
  inputs: ['inform/inform_risk_index_trends.csv', ...informEditions.map(({ file }) => file)],
  importer: informHistory,
};

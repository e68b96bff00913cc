import { informWorkbook } from '../../importers/informWorkbook.ts';
import type { DatasetPlan } from '../datasetPlan.ts';
import { ccBy4 } from '../licences.ts';

/** INFORM Risk Index, edition 2025: all that is needed to compute it again. */
export const inform2025: DatasetPlan = {
  facts: {
    name: 'inform-2025',
    title: 'INFORM Risk Index 2025',
    description:
      'Raw indicators with dates and marks, population, limits, framework and every published ' +
      'score of 191 countries.',
    version: '2025, 2nd edition, v0.7.0',
    licenses: [ccBy4],
    sources: [
      {
        title: 'INFORM Risk 2025 v0.7.0, workbook',
        path: 'https://drmkc.jrc.ec.europa.eu/inform-index',
        version: '31 March 2025, v0.7.0',
      },
    ],
    contributors: [
      {
        title: 'European Commission, Joint Research Centre; Inter-Agency Standing Committee',
        titleZh: '欧盟委员会联合研究中心、机构间常设委员会',
        roles: ['publisher'],
      },
    ],
    riskbelt: {
      titleZh: 'INFORM风险指数2025',
      descriptionZh: '191国的原始指标及其年份与标注、人口、上下限、指数框架和全部已发布得分。',
      versionZh: '2025（第2版，v0.7.0）',
      retrieved: '2025-03-31',
      mayBePassedOn: 'yes',
      passingOn: 'Name the publisher, link the licence and say what was changed.',
      passingOnZh: '须注明发布机构、附许可链接并说明改动',
      citation:
        'INFORM (2025): INFORM Risk Index 2025, 2nd edition, v0.7.0. European Commission, Joint ' +
        'Research Centre, and Inter-Agency Standing Committee.',
      partialYears: [],
      years: [2025, 2025],
    },
  },
  inputs: ['inform/INFORM_Risk_2025_v070.xlsx'],
  importer: informWorkbook,
};

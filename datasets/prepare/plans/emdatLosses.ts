import { countryCodesFile } from '../../importers/countryCodes.ts';
import { emdatProfiles, emdatProfilesFile, emdatYears } from '../../importers/emdatProfiles.ts';
import type { DatasetPlan } from '../datasetPlan.ts';
import { ccBy4 } from '../licences.ts';

/** Losses by country, year, hazard and subtype. */
export const emdatLosses: DatasetPlan = {
  facts: {
    name: 'emdat-losses',
    title: 'Disaster losses by country, year and hazard (EM-DAT country profiles)',
    description:
      'Country-events, deaths, affected and direct economic loss of natural hazards, epidemics apart, by country, year, hazard and subtype.',
    version: '2026-06-23',
    licenses: [ccBy4],
    sources: [
      {
        title: 'EM-DAT country profiles',
        path: 'https://data.humdata.org/dataset/emdat-country-profiles',
        version: '2026-06-23',
      },
    ],
    contributors: [
      {
        title:
          'Centre for Research on the Epidemiology of Disasters (CRED), UCLouvain, through the Humanitarian Data Exchange',
        titleZh:
          '天主教鲁汶大学（UCLouvain）灾害流行病学研究中心（CRED），经人道主义数据交换平台（HDX）发布',
        roles: ['publisher'],
      },
    ],
    riskbelt: {
      titleZh: '各国分年份、分灾种灾害损失（EM-DAT国家概况）',
      descriptionZh:
        '自然灾害（不含疫病）的国别次、死亡人数、受影响人数和直接经济损失，按国家、年份、灾种和亚类列出。',
      versionZh: '2026-06-23',
      retrieved: '2026-06-23',
      mayBePassedOn: 'to-be-confirmed',
      passingOn:
        'listed as CC BY 4.0 on the Humanitarian Data Exchange; to be confirmed with CRED before a release; single events of EM-DAT are for non-commercial use and not part of this',
      passingOnZh:
        '人道主义数据交换平台（HDX）标注为CC BY 4.0，正式发布前须向CRED确认；EM-DAT单次事件数据仅限非商业使用，不含在内',
      citation: 'EM-DAT, CRED / UCLouvain, Brussels, www.emdat.be, country profiles of 2026-06-23',
      partialYears: [2026],
      years: [emdatYears.first, emdatYears.last],
    },
  },
  inputs: [emdatProfilesFile, countryCodesFile],
  importer: emdatProfiles,
};

import { briClassicFile } from '../../importers/briClassic.ts';
import { briSignatoriesFile } from '../../importers/briSignatories.ts';
import { countryCodesFile } from '../../importers/countryCodes.ts';
import { countrySets as importer } from '../../importers/countrySets.ts';
import { mechanismFiles } from '../../importers/mechanisms.ts';
import type { DatasetPlan } from '../datasetPlan.ts';
import { publicDomainDedication } from '../licences.ts';

/** Sets of countries: the world, Belt and Road lists, cooperation mechanisms. */
export const countrySets: DatasetPlan = {
  facts: {
    name: 'country-sets',
    title: 'Country sets',
    description:
      'Belt and Road signatories with years and their uncertainty, the classic 65 in both readings, and cooperation mechanisms; each membership says where it comes from and how sure it is.',
    version: '2025-11',
    licenses: [publicDomainDedication],
    sources: [
      {
        title: 'Belt and Road portal, partner countries',
        path: 'https://www.yidaiyilu.gov.cn/dataChart',
        version: '2023-10',
      },
    ],
    contributors: [
      {
        title: 'Riskbelt, after public lists',
        titleZh: 'Riskbelt（据公开名单整理）',
        roles: ['publisher'],
      },
    ],
    riskbelt: {
      titleZh: '国家集合',
      descriptionZh:
        '“一带一路”签署国及其签署年份与可靠程度、两种口径的经典65国，以及各合作机制；每项成员资格均注明来源和可靠程度。',
      versionZh: '2025-11',
      retrieved: '2025-11',
      mayBePassedOn: 'yes',
      passingOn: 'lists of facts; no condition',
      passingOnZh: '事实性名单，无限制',
      citation: 'Belt and Road portal (yidaiyilu.gov.cn), October 2023; public lists of members',
      partialYears: [],
    },
  },
  inputs: [
    countryCodesFile,
    briSignatoriesFile,
    briClassicFile,
    mechanismFiles.mechanisms,
    mechanismFiles.members,
  ],
  importer,
};

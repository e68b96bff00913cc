import { countryCodesFile } from '../../importers/countryCodes.ts';
import {
  humanDevelopmentFile,
  humanDevelopmentYears,
  humanDevelopment as importer,
} from '../../importers/humanDevelopment.ts';
import type { DatasetPlan } from '../datasetPlan.ts';
import { ccBy3Igo } from '../licences.ts';

/** Human development index and components by country and year. */
export const humanDevelopment: DatasetPlan = {
  facts: {
    name: 'human-development',
    title: 'Human development index and components by country and year (UNDP)',
    description:
      'Human development index, life expectancy, expected and mean years of schooling, and income per person, 1990 to 2022.',
    version: 'HDR 2023-24',
    licenses: [ccBy3Igo],
    sources: [
      {
        title: 'Human Development Report 2023-24, composite indices, complete time series',
        path: 'https://hdr.undp.org/data-center/documentation-and-downloads',
        version: 'HDR 2023-24',
      },
    ],
    contributors: [
      {
        title: 'UNDP Human Development Report Office',
        titleZh: '联合国开发计划署人类发展报告办公室',
        roles: ['publisher'],
      },
    ],
    riskbelt: {
      titleZh: '各国分年份人类发展指数及其分项（联合国开发计划署）',
      descriptionZh: '1990至2022年人类发展指数、预期寿命、预期和平均受教育年限以及人均收入。',
      versionZh: '2023/2024年报告',
      retrieved: '2024',
      mayBePassedOn: 'yes',
      passingOn: 'with the name of UNDP',
      passingOnZh: '须注明联合国开发计划署',
      citation: 'UNDP, Human Development Report 2023-24, New York, 2024',
      partialYears: [],
      years: [humanDevelopmentYears.first, humanDevelopmentYears.last],
    },
  },
  inputs: [humanDevelopmentFile, countryCodesFile],
  importer,
};

import {
  noaaEarthquakes as importer,
  noaaEarthquakesFile,
  noaaYears,
} from '../../importers/noaaEarthquakes.ts';
import type { DatasetPlan } from '../datasetPlan.ts';
import { usGovernmentWork } from '../licences.ts';

/** Significant earthquakes, one by one. */
export const noaaEarthquakes: DatasetPlan = {
  facts: {
    name: 'noaa-earthquakes',
    title: 'Significant earthquakes since 1900 (NOAA)',
    description:
      'Significant earthquakes by event: place, magnitude, intensity, deaths, injuries, houses and damage, of the earthquake alone and with its secondary effects.',
    version: '2025-04-19',
    licenses: [usGovernmentWork],
    sources: [
      {
        title: 'NCEI/WDS Global Significant Earthquake Database',
        path: 'https://www.ngdc.noaa.gov/hazel/view/hazards/earthquake/search',
        version: '2025-04-19',
      },
    ],
    contributors: [
      {
        title: 'NOAA National Centers for Environmental Information',
        titleZh: '美国国家海洋和大气管理局（NOAA）国家环境信息中心',
        roles: ['publisher'],
      },
    ],
    riskbelt: {
      titleZh: '1900年以来重大地震（NOAA）',
      descriptionZh:
        '逐次重大地震的地点、震级、烈度、伤亡、房屋和损失，分列地震本身与连同次生灾害的数值。',
      versionZh: '2025-04-19',
      retrieved: '2025-04-19',
      mayBePassedOn: 'yes',
      passingOn: 'public domain; a citation is asked for',
      passingOnZh: '公有领域；请注明引用',
      citation:
        'National Geophysical Data Center / World Data Service: NCEI/WDS Global Significant Earthquake Database, doi:10.7289/V5TD9V7K',
      partialYears: [noaaYears.last],
      years: [noaaYears.first, noaaYears.last],
    },
  },
  inputs: [noaaEarthquakesFile],
  importer,
};

import type { LossAssessment, LossFigures } from '../../analysis/losses/assessment.ts';
import type { LossMeasure } from '../../analysis/losses/question.ts';
import type { Cell, FieldDescription, ImportedTable } from '../../datasets/importers/importer.ts';
import type { Names } from '../state/names.ts';

const measures: readonly { readonly measure: LossMeasure; readonly unit: string }[] = [
  { measure: 'events', unit: 'country-events' },
  { measure: 'deaths', unit: 'persons' },
  { measure: 'affected', unit: 'persons' },
  { measure: 'lossUsd', unit: 'US$, current prices' },
  { measure: 'lossUsdAdjusted', unit: 'US$, adjusted by US consumer prices' },
  { measure: 'deathsPerMillion', unit: 'per million people' },
  { measure: 'lossPercentOfGdp', unit: '%' },
];

const figureFields: readonly FieldDescription[] = measures.flatMap(({ measure, unit }) => [
  { name: measure, type: 'number', unit, description: 'Empty where there is no value.' } as const,
  { name: `${measure}Gap`, type: 'string', description: 'Why there is no value.' } as const,
  { name: `${measure}Reported`, type: 'integer', description: 'Entries that report it.' } as const,
]);

const entriesField = {
  name: 'entries',
  type: 'integer',
  description: 'Entries of the source (country, year, hazard subtype) behind the row.',
} as const;

function text(name: string, description: string): FieldDescription {
  return { name, type: 'string', description };
}

function figureCells(figures: LossFigures): readonly Cell[] {
  return [
    figures.events.entries,
    ...measures.flatMap(({ measure }) => {
      const { value, reported } = figures[measure];
      return typeof value === 'number' ? [value, null, reported] : [null, value, reported];
    }),
  ];
}

/** The numbers of an assessment as tables, by country, by year and by hazard. */
export function lossTables(assessment: LossAssessment, names: Names): readonly ImportedTable[] {
  return [byCountry(assessment, names), byYear(assessment), byHazard(assessment, names)];
}

function byCountry(assessment: LossAssessment, names: Names): ImportedTable {
  return {
    name: 'losses-by-country',
    fields: [
      text('area', 'ISO 3166-1 alpha-3'),
      text('name', 'Name in the language of the table'),
      { name: 'rank', type: 'integer', description: 'By the measure asked for; 1 = greatest.' },
      entriesField,
      ...figureFields,
    ],
    primaryKey: ['area'],
    rows: assessment.areas.map(({ area, rank, figures }) => [
      area,
      names.area(area),
      typeof rank === 'number' ? rank : null,
      ...figureCells(figures),
    ]),
  };
}

function byYear(assessment: LossAssessment): ImportedTable {
  return {
    name: 'losses-by-year',
    fields: [
      { name: 'year', type: 'integer', description: 'Year' },
      { name: 'partial', type: 'boolean', description: 'The source has not closed the year.' },
      { name: 'baselineMean', type: 'number', description: 'Mean of the years before.' },
      { name: 'baselineYearsUsed', type: 'integer', description: 'Years that the mean is of.' },
      { name: 'baselineYearsAsked', type: 'integer', description: 'Years that were asked for.' },
      { name: 'deviationPercent', type: 'number', unit: '%', description: 'Against that mean.' },
      entriesField,
      ...figureFields,
    ],
    primaryKey: ['year'],
    rows: assessment.years.map(({ year, partial, baseline, figures }) => [
      year,
      partial,
      typeof baseline.mean === 'number' ? baseline.mean : null,
      baseline.yearsUsed,
      baseline.yearsAsked,
      typeof baseline.deviationPercent === 'number' ? baseline.deviationPercent : null,
      ...figureCells(figures),
    ]),
  };
}

function byHazard(assessment: LossAssessment, names: Names): ImportedTable {
  return {
    name: 'losses-by-hazard',
    fields: [
      text('hazard', 'Code of the hazard'),
      text('name', 'Name in the language of the table'),
      { name: 'sharePercent', type: 'number', unit: '%', description: 'Of the measure asked for.' },
      entriesField,
      ...figureFields,
    ],
    primaryKey: ['hazard'],
    rows: assessment.hazards.map(({ hazard, sharePercent, figures }) => [
      hazard,
      names.hazard(hazard),
      typeof sharePercent === 'number' ? sharePercent : null,
      ...figureCells(figures),
    ]),
  };
}

import type { ImportedTable } from './importer.ts';

/** The risk classes of the WorldRiskIndex, as the WorldRiskReport 2024 prints them. */
export const worldRiskIndexClasses: ImportedTable = {
  name: 'classes',
  fields: [
    {
      name: 'minimumRisk',
      type: 'number',
      unit: 'score (0.01-100)',
      description: 'Least WorldRiskIndex (column w) of the class. Never a gap.',
    },
    { name: 'riskClass', type: 'string', description: 'Name in the report.' },
    { name: 'nameZh', type: 'string', description: 'Chinese name, ours.' },
  ],
  primaryKey: ['minimumRisk'],
  rows: [
    [0, 'very low', '极低'],
    [1.85, 'low', '低'],
    [3.21, 'medium', '中'],
    [5.88, 'high', '高'],
    [12.89, 'very high', '极高'],
  ],
};

import type { ImportedTable } from './importer.ts';

/** The risk classes of edition 2025; their limits stand in a formula of the front sheet. */
export const informClasses: ImportedTable = {
  name: 'classes',
  fields: [
    {
      name: 'minimumRisk',
      type: 'number',
      unit: 'score (0-10)',
      description: 'Least rounded risk of the class. Never a gap.',
    },
    { name: 'riskClass', type: 'string', description: 'Name in the workbook.' },
    { name: 'nameZh', type: 'string', description: 'Chinese name, ours.' },
  ],
  primaryKey: ['minimumRisk'],
  rows: [
    [0, 'Very Low', '极低'],
    [2.2, 'Low', '低'],
    [3.2, 'Medium', '中'],
    [5.1, 'High', '高'],
    [6.9, 'Very High', '极高'],
  ],
};

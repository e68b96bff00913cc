import type { ImportedTable } from './importer.ts';

/** Numbers that stand only inside formulas of edition 2025. */
export const informParameters: ImportedTable = {
  name: 'parameters',
  fields: [
    { name: 'parameter', type: 'string', description: 'Name, ours. Never a gap.' },
    { name: 'value', type: 'number', description: 'Value. Never a gap.' },
    { name: 'meaning', type: 'string', description: 'What it does, and in which sheet.' },
  ],
  primaryKey: ['parameter'],
  rows: [
    ['conflict-factor', 1.25, 'reliability: factor with human hazard above its threshold'],
    ['conflict-threshold', 7, 'reliability: human hazard above it counts as conflict'],
    ['data-age-maximum-years', 0.75, 'reliability: mean age that scores 10'],
    ['hdi-gdp-intercept', -0.153, 'missing HDI: added to slope times natural logarithm'],
    ['hdi-gdp-slope', 0.101, 'missing HDI: times natural logarithm of GDP per person'],
    ['missing-indicators-maximum', 15, 'reliability: missing indicators that score 10'],
    ['uprooted-divisor', 0.0052, 'uprooted share: per cent of population divided by it'],
    ['uprooted-root', 4.0545, 'uprooted share: root taken of the quotient'],
    ['uprooted-scale', 6.5, 'uprooted share: root that scores 10'],
  ],
};

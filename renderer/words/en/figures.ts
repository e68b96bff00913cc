/** What figures and reports say. */
export const figures = {
  missing: {
    'not-reported': 'not reported',
    'not-covered': 'not covered by the source',
    'not-applicable': 'not applicable',
    'no-data': 'no data',
    invalid: 'invalid value in the source',
    'screened-out': 'left out by a screen',
    'no-denominator': 'no denominator',
    'zero-denominator': 'denominator is zero',
    'no-baseline': 'no year before on record',
    'zero-baseline': 'mean of the years before is zero',
    'too-few-values': 'too few values',
    'constant-values': 'all values equal',
    'below-threshold': 'too little data',
    'no-children': 'no data below',
    'not-calculable': 'cannot be calculated from the value',
    'required-missing': 'required, but missing',
    'partial-year': 'year not complete',
  },
  figure: {
    changed: 'The index differs from its published recipe.',
    mapTitle: '{{measure}} by country, {{period}}',
    rankingTitle: '{{measure}}: the {{count}} highest, {{period}}',
    seriesTitle: '{{measure}} by year, {{period}}',
    ofArea: '{{area}}: {{title}}',
    titled: '{{title}}: {{of}}',
    subtitle: '{{set}}; {{areas}}; {{hazards}}; {{unit}}',
    listSeparator: ', ',
    sourceSeparator: '; ',
    coverage:
      '{{measure}}: reported in {{reported}} of {{entries}} entries (country, year, hazard subtype). A gap is not a zero.',
    shortBaseline:
      'Up to {{year}} the mean has fewer than {{asked}} years: losses on record begin too late for more.',
    partialIn: '{{year}} is incomplete.',
    partialOut: '{{year}} is incomplete and left out of sums and means.',
    source: '{{publisher}}: {{title}}, version {{version}}',
    credit: 'Made with Riskbelt {{version}}, recipe {{recipe}}',
  },
  report: {
    title: 'Disaster losses of the Belt and Road countries',
  },
};

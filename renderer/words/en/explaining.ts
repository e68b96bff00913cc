/** The panel that takes a number apart. */
export const explaining = {
  explaining: {
    label: 'Explain this number',
    hint: 'Explain this number',
    inBuild: 'In the build {{build}}',
    tableHint: 'Press a number to see how it came about.',
    close: 'Close the explanation',
    waiting: 'Being taken apart…',
    formula: 'How it is worked out',
    ofDeaths: 'ΣD, deaths',
    ofPeople: 'ΣP, people alive in each year',
    ofLoss: 'ΣL, direct loss in US$',
    ofGdp: 'ΣG, GDP of the same years in US$',
    distinct:
      'Each event counts once, in whatever countries, years or hazards it struck: parts do not add up to it.',
    byYear: 'By year',
    byArea: 'By country',
    before: 'Against the years before',
    mean: '{{statistic}} of the {{used}} years on record of {{asked}}',
    share: 'Share of all hazards',
    shareNote: 'rounded so that all shares add up to 100 %',
    year: 'Year',
    area: 'Country',
    lines: 'Lines of the file',
    apart: 'Take it apart, down to the lines of the files',
    left: 'What was left out or changed',
    untouched: 'Nothing is imputed, smoothed or adjusted for prices.',
    leftYears: 'Does not count: {{years}} ({{reason}}).',
    silent_one:
      '{{count}} country and year with entries of which none reports it: a gap, not a zero; it counts for neither side.',
    silent_other:
      '{{count}} countries and years with entries of which none reports it: gaps, not zeros; they count for neither side.',
    silentInSum_one:
      '{{count}} country and year has entries of which none reports it: a gap, not a zero.',
    silentInSum_other:
      '{{count}} countries and years have entries of which none reports it: gaps, not zeros.',
    alone_one: '{{count}} country and year without population or GDP counts for neither side.',
    alone_other: '{{count}} countries and years without population or GDP count for neither side.',
    zero: 'A year without any entry counts as zero.',
    ownTable: 'The events are those of your own table.',
    all: 'Show all {{count}}',
    first: 'Show the first {{count}}',
    change: 'Change the question',
    method: 'The method',
    interval: 'How sure the rank is',
    intervalRanks: '5 %: {{lower}} · median: {{median}} · 95 %: {{upper}}',
    intervalFrom:
      'Quantiles of the rank over {{runs}} builds, seed {{seed}}. Drawn anew: {{assumptions}}.',
  },
};

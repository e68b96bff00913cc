/** The screen of the data sets. */
export const dataSets = {
  library: {
    title: 'Data sets',
    lead: 'All of these are on this computer. Nothing is fetched from a network.',
    publisher: 'Publisher',
    passingOn: 'Redistribution',
    licence: 'Licence',
    version: 'Version',
    retrieved: 'Retrieved',
    tables: 'Tables',
    rows_one: '{{count}} row',
    rows_other: '{{count}} rows',
    source: 'Source',
    state: 'State',
    states: {
      ready: 'Checked and loaded',
      checked: 'Checked',
      refused: 'Refused',
    },
    refusedBecause: 'This data set is not used: {{reason}}',
  },
};

/** The screens that set countries side by side or show one. */
export const compare = {
  compare: {
    bar: 'Countries compared',
    add: 'Add a country…',
    find: 'Name or code of a country…',
    remove: 'Take {{area}} out',
    full: 'at most {{count}}',
    rank: 'Rank',
    onScreen: 'on screen',
    profileOf: 'Profile of {{area}}',
    medianOf: 'mark: median of {{count}}',
    across: 'Across',
    upwards: 'Upwards',
    radarHint: 'read the corners; the area between them means nothing',
    scatterHint: 'lines: medians of the countries shown',
    slopeHint: 'the countries chosen, and those that moved most',
    bumpHint: 'year by year',
    noRanks:
      'Change the index on the Index screen, or keep a second build there, to see here how ranks move.',
    figure: {
      radar: 'On one scale',
      scatter: '{{x}} and {{y}}',
      scatterTitle: 'Two parts against each other',
      slope: 'How ranks move',
      bump: 'Ranks through the years',
    },
  },
};

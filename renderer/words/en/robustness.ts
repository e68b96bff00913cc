/** The screen of robustness. */
export const robustness = {
  robustness: {
    title: 'How sure are the ranks?',
    what: 'An index rests on decisions: weights, means, data that have errors. This builds it again and again with these drawn anew, and shows how far the ranks move, which decision moves them, and which class a country would mostly be in.',
    bar: 'What is not certain',
    reading: 'Reading the data of the index…',
    run: 'Test the index',
    again: 'Test again',
    changed: 'The index as changed on the Index screen: {{changes}}.',
    stale: 'The index has changed since this test.',
    running: 'Building: {{done}} of {{all}}',
    progress: 'Builds done',
    callOff: 'Cancel',
    exact: 'taken as exact',
    otherMeans: 'another mean too',
    error: '{{percent}} standard error',
    runs: 'Runs',
    builds_one: '{{number}} build',
    builds_other: '{{number}} builds',
    seed: 'Seed',
    areasShown: 'Countries shown',
    first: 'First {{count}}',
    all: 'All {{count}}',
    meanShift: 'Mean shift of ranks',
    places: 'places',
    removalsShown: 'The {{count}} nodes that matter most of {{all}}.',
    assumption: {
      weights: 'Weights',
      aggregation: 'Means',
      data: 'Data',
    },
    figure: {
      intervals: 'Rank intervals',
      sensitivity: 'What moves the ranks',
      removals: 'How far ranks move without one node',
      classes: 'Probability of each class',
    },
    figureUnit: {
      intervals: 'rank in the index, median and 5–95 % of the builds',
      sensitivity: 'share of the variance of rank shifts: alone, and with the others',
      removals: 'mean shift of ranks, in places',
      classes: 'share of the builds',
    },
    none: {
      ranks: 'Nothing to draw: no country on screen has a rank.',
      sensitivity: 'Two or more things must be taken as not certain to tell them apart.',
      classes: 'This index has no classes.',
    },
    found: {
      middle:
        'Over {{runs}} builds, half of the countries have an interval of <strong>{{places}} places</strong> or less.',
      one: '<strong>{{area}}</strong>, rank <strong>{{rank}}</strong> in the index, lies between <strong>{{from}} and {{to}}</strong> in 5–95 % of {{runs}} builds.',
      noRank: 'No country on screen has a rank in this index: there is nothing to test.',
      middleNote:
        'The width of an interval is its 95 % end minus its 5 % end. The {{count}} widths in order, the middle one is {{places}} places.',
      ends: '<strong>{{first}}</strong>, rank <strong>{{rank}}</strong> in the index, lies between <strong>{{from}} and {{to}}</strong>; <strong>{{widest}}</strong> is least sure, between <strong>{{widestFrom}} and {{widestTo}}</strong>.',
      strongest: '{{assumption}} account for <strong>{{percent}} %</strong> of the movement.',
      removal:
        'Most would change without <strong>{{node}}</strong>: <strong>{{places}} places</strong> in the mean.',
      removalOfFewer:
        'Most would change without <strong>{{node}}</strong>: <strong>{{places}} places</strong> in the mean, partly because only <strong>{{without}} of {{now}}</strong> countries would keep a rank.',
      failed_one: '{{count}} build could not be made and is left out.',
      failed_other: '{{count}} builds could not be made and are left out.',
    },
  },
};

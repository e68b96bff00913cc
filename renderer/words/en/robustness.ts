/** The screen of robustness. */
export const robustness = {
  robustness: {
    title: 'How sure are the ranks?',
    what: 'An index rests on decisions: weights, means, data that have errors. This builds it again and again with these drawn anew, and shows how far the ranks move, which decision moves them, and which class a country would mostly be in.',
    bar: 'What is not certain',
    reading: 'Reading the data of the index…',
    run: 'Test the index',
    again: 'Test again',
    ofSet:
      'Shown as on the Index screen: {{set}}. Ranks are tested among all {{all}} countries of the index.',
    changed: 'The index as changed on the Index screen: {{changes}}.',
    stale: 'The index has changed since this test.',
    staleYear: 'This test is of {{tested}}; the year shown now is {{shown}}.',
    staleChoices: 'The choices above have changed since this test.',
    noIndex: 'There is no index to test yet: choose or make one on the Index screen.',
    toIndex: 'Open the Index screen',
    nothingOpen:
      'Everything is taken as exact: choose weights, other means or an error of the data above, then test the index.',
    failed: {
      certain:
        'Nothing that this index uses is taken as not certain. Choose weights, other means or an error of the data above, then test it again.',
      noRank:
        'No build of the test gives any country a rank: the index has no score, or the builds with other means cannot be made. Look at its scores on the Index screen, or set Means to exact, then test it again.',
      other:
        '{{what}} Take fewer things as not certain, or undo the last change of the index, then test it again.',
    },
    starting: 'Preparing the builds…',
    running: 'Building: {{done}} of {{all}}',
    progress: 'Builds done',
    callOff: 'Cancel',
    exact: 'exact',
    otherMeans: 'other means too',
    error: '{{percent}} standard error',
    varied: {
      weights: 'weights ± {{percent}}',
      means: 'other means',
      data: 'data with a standard error of {{percent}}',
    },
    variedNote: 'Taken as not certain: {{varied}}.',
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
    rankedApart:
      '<strong>{{ranked}}</strong> countries have a rank; without these nodes it is another number: {{nodes}}. Part of their shifts comes from that.',
    rankedWithout: '{{node}} (<strong>{{count}}</strong>)',
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
      sensitivity: 'share of the variance of rank shifts',
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
        '{{year}}Over {{runs}} builds, half of the countries have an interval of <strong>{{places}} places</strong> or less.',
      one: '{{year}}<strong>{{area}}</strong>, rank <strong>{{rank}}</strong> in the index, lies between <strong>{{from}} and {{to}}</strong> in 5–95 % of {{runs}} builds.',
      ofYear: 'Year {{year}}. ',
      noRank: 'No country on screen has a rank in this index: there is nothing to test.',
      middleNote:
        'The width of an interval is its 95 % end minus its 5 % end. The {{count}} widths in order, the middle one is {{places}} places.',
      ends: '<strong>{{first}}</strong>, rank <strong>{{rank}}</strong> in the index, lies between <strong>{{from}} and {{to}}</strong>; <strong>{{widest}}</strong> is least sure, between <strong>{{widestFrom}} and {{widestTo}}</strong>.',
      strongest:
        '{{assumption}} account for <strong>{{percent}} %</strong> of the movement (<strong>{{from}} to {{to}} %</strong> over resamples).',
      strongestAll:
        '{{assumption}} account for all of the movement: the estimate of <strong>{{percent}} %</strong> is above the whole by chance (<strong>{{from}} to {{to}} %</strong> over resamples).',
      workedOut:
        'Where the index takes the published, rounded figure of a node, the test works the node out. That alone moves <strong>{{moved}}</strong> of the ranks, by <strong>{{most}}</strong> at most.',
      workedOutNote:
        'Otherwise nothing that is varied below such a node could reach the index. The ranks stated are those of the index on screen; the intervals are of the index as worked out.',
      removal:
        'Most would change without <strong>{{node}}</strong>: <strong>{{places}} places</strong> in the mean.',
      removalOfFewer:
        'Most would change without <strong>{{node}}</strong>: <strong>{{places}} places</strong> in the mean, partly because only <strong>{{without}} of {{now}}</strong> countries would keep a rank.',
      removalOfMore:
        'Most would change without <strong>{{node}}</strong>: <strong>{{places}} places</strong> in the mean, partly because <strong>{{without}} countries instead of {{now}}</strong> would have a rank.',
      failed_one: '{{count}} build could not be made and is left out.',
      failed_other: '{{count}} builds could not be made and are left out.',
    },
  },
};

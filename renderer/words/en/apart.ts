/** How numbers of figures of an index are taken apart. */
export const apart = {
  apart: {
    sensitivity: 'What moves the ranks: {{assumption}}',
    alone: 'with the others; alone {{share}}',
    sampled: 'What was drawn',
    drawn: {
      weights:
        'Each weight is multiplied by a number of its own, drawn evenly between {{from}} and {{to}}.',
      aggregation:
        'One of these, each as likely as the other: {{methods}}. A node with a method of its own keeps it.',
      data: 'Each measured value that the index uses plus an error from a normal distribution, whose standard error is {{percent}} of the value.',
    },
    design:
      'N = {{count}} rows A, as many rows B, and for each thing that is not certain the rows A with this thing from B: {{runs}} builds, seed {{seed}}.',
    output:
      'f is what a build comes to: the mean size of all countries’ rank shifts from the index as it stands, in places.',
    first: 'Alone (first order, S)',
    total: 'With the others (total, T)',
    resampled: '5–95 % of 100 resamples of the rows: {{from}} to {{to}}.',
    putIn: 'The numbers put in',
    putInNote:
      'μ is the mean and V the variance (divisor 2N − 1) of the 2N values f(A) and f(B); AB are the rows A with this one thing from B.',
    estimators: 'Estimators: Saltelli and others (2010), table 2, b and f.',
    runs: 'The builds, row by row',
    row: 'Row',
    changeAssumptions: 'Change what is not certain',
    removal: 'Without {{node}}',
    meanShift: 'Σ |rank − rank without it| ÷ number of countries',
    ranksBoth_one: '{{count}} country has both ranks.',
    ranksBoth_other: '{{count}} countries have both ranks.',
    fewerRanked:
      'Of {{now}} countries with a rank, {{without}} have one without it: part of the shifts is that each rank counts among fewer countries.',
    moreRanked:
      '{{now}} countries have a rank, {{without}} have one without it: part of the shifts is that each rank counts among more countries.',
    chance:
      'A share is estimated from random builds: by chance it can fall below 0 or rise above 1. It is shown as estimated, and its interval says how sure it is.',
    withoutNode:
      'Left out, it has weight zero; the other weights are shared out anew. What comes before the weights (screening, imputation, limits) stays as it is.',
    weightIn: 'Its weight in {{parent}}: {{weight}} of {{sum}}.',
    rankNow: 'Rank',
    rankWithout: 'Without it',
    shift: 'Shift',
    median: 'Median: {{node}}',
    overCountries_one: 'over {{count}} country or area',
    overCountries_other: 'over {{count}} countries and areas',
    inOrder_one: 'x is the score of {{count}} country.',
    inOrder_other: 'x are the scores of {{count}} countries, the lowest first.',
    withoutScore_one: '{{count}} country shown has no score and does not count.',
    withoutScore_other: '{{count}} countries shown have no score and do not count.',
    place: 'Place',
    beside: 'Beside the countries shown',
    medianIs: 'Median of {{count}}: {{value}}',
    builtYear: 'Each year is built by the recipe on screen; a year leads to its own explanation.',
    publishedYear:
      'Taken from the publisher’s table as it stands, {{first}}–{{last}}, all years by one method. It is not built here: changes of the index on screen do not move it.',
    correlation: '{{node}} and {{other}}',
    spearman: 'Spearman’s rank correlation, from −1 to 1',
    ranksOf_one: 'R and S are the ranks of {{count}} country with both scores.',
    ranksOf_other:
      'R and S are the ranks of the {{count}} countries with both scores, the lowest first; equal scores share their mean rank. R̄ = S̄ = {{middle}}.',
    rankOf: 'Rank of {{area}}: {{node}}',
    rankFromGreatest: '1 + number of countries with a higher score',
    rankFromLeast: '1 + number of countries with a lower score',
    rankedInAll_one: 'Ranks count {{count}} country of the index with a score.',
    rankedInAll_other: 'Ranks count all {{count}} countries of the index with a score.',
    rankedInSet_one: 'Ranks count {{count}} country of the set with a score.',
    rankedInSet_other: 'Ranks count the {{count}} countries of the set with a score, no others.',
    sharing_one: '{{count}} more country has the same score and shares the rank.',
    sharing_other: '{{count}} more countries have the same score and share the rank.',
    unroundedRank:
      'Scores are compared as they were built, with every digit: two that look alike on screen can have different ranks.',
    unranked_one: '{{count}} country without a score has no rank.',
    unranked_other: '{{count}} countries without a score have no rank.',
    change: 'Difference: {{area}}, {{node}}',
    against: 'against {{build}}',
    notBoth: 'One of the builds has no score here.',
    bothBuilds: 'In both builds',
    build: 'Build',
    onScreen: 'On screen',
    fromTo: 'Score',
    difference: 'Difference',
    weight: 'Weight',
    differsIn: 'In what the build on screen differs',
    partsLead: 'A part leads on to its own difference, down to the indicators.',
    classUnit_one: 'Class of scores, of {{count}} country shown with a score',
    classUnit_other: 'Class of scores, of {{count}} countries shown with a score',
    countries_one: '{{count}} country',
    countries_other: '{{count}} countries',
    inClass:
      'x is the score of a country in {{node}}; a score at a limit is in the class above it.',
    classesBy: 'The limits are those of the recipe: {{method}}.',
    roundedClasses:
      'The recipe names no classes: the limits are round numbers that share out the scores shown.',
    classHint: 'Which countries are in this class',
    classShare: '{{name}}: {{share}} of the builds',
    gone: 'The index or the test has changed: this number is no longer there.',
  },
};

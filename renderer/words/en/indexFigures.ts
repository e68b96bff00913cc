/** The figures of an index. */
export const indexFiguresWords = {
  indexFigures: {
    kind: 'Figure',
    kinds: {
      map: 'Map',
      ranking: 'Ranking',
      decomposition: 'Decomposition',
      distribution: 'Distribution by continent',
      heatMap: 'Countries and nodes',
      correlation: 'Correlations',
    },
    titles: {
      map: '{{node}}',
      ranking: '{{node}}: the highest scores',
      rankingOfAll: '{{node}}: scores by country',
      decomposition: '{{node}}: the highest scores and what they are made of',
      distribution: '{{node}} by continent',
      heatMap: '{{node}}: the highest scores and the nodes of the index',
      correlation: 'Which nodes of the index go together?',
    },
    correlationNote: 'n = {{count}} countries and areas; pairs without a gap.',
    none: 'This node has no such figure. Choose another figure, or another node in the tree.',
  },
};

import type { RankSpread } from '../../../analysis/assess/uncertainty.ts';
import { classifyNode } from '../../../analysis/compose/classifyNode.ts';
import { figureWords } from '../../chart/figureWords.ts';
import type { ChartSpec, ChartValue } from '../../chart/spec.ts';
import type { Robustness } from '../../compute/robustness/messages.ts';
import type { Say } from '../../words/words.ts';
import type { Built } from '../builds/built.ts';
import { type Scope, shownRows } from '../builds/standings.ts';
import { type BuildFigureInputs, buildFrame } from '../figures/buildFrame.ts';
import { variedText } from './variedText.ts';

/** The figures of a test, by what they answer. */
export type RobustnessFigure = 'intervals' | 'sensitivity' | 'removals' | 'classes';

export interface RobustnessFigureInputs extends BuildFigureInputs {
  readonly answer: Robustness;
  /** Areas shown; the test itself is of all. */
  readonly scope: Scope;
  /** Most areas that are drawn, in order of their rank. */
  readonly most: number;
}

/** The spreads of the areas shown in the year that was tested, by nominal rank; areas without a rank, or with none in any build, are left out. */
export function shownSpreads(
  { answer }: Pick<RobustnessFigureInputs, 'answer'>,
  built: Built,
  scope: Scope,
): readonly RankSpread[] {
  return shownRows(built.table, { ...scope, year: answer.year })
    .flatMap((row) => answer.spreads[row] ?? [])
    .filter(({ nominal, lower }) => !Number.isNaN(nominal) && !Number.isNaN(lower))
    .toSorted((one, other) => one.nominal - other.nominal || (one.area < other.area ? -1 : 1));
}

/** A figure of a test as a chart, in any language; null where it has nothing to draw. */
export function robustnessFigure(
  figure: RobustnessFigure,
  inputs: RobustnessFigureInputs,
): ChartSpec | null {
  const { answer, built, scope, most } = inputs;
  const { frame, say, names, nodeName } = buildFrame(inputs);
  const { runs, seed } = answer.settings;
  const allSpreads = shownSpreads(inputs, built, scope);
  const spreads = allSpreads.slice(0, most);
  const base = { ...frame, title: say(`robustness.figure.${figure}`) };
  const varied = {
    ...base,
    notes: [
      ...base.notes,
      say('robustness.variedNote', { varied: variedText(answer.settings, say) }),
    ],
  };
  const { ofRanked } = figureWords[inputs.language];
  const byArea = {
    ...varied,
    notes: [
      ...varied.notes,
      ...(spreads.length < allSpreads.length ? [ofRanked(spreads.length, allSpreads.length)] : []),
    ],
  };
  switch (figure) {
    case 'intervals':
      if (spreads.length === 0) return null;
      return {
        ...byArea,
        kind: 'intervalPlot',
        measure: say('compare.rank'),
        areas: spreads.map((spread) => ({
          area: spread.area,
          label: names.area(spread.area),
          nominal: known(spread.nominal),
          median: known(spread.median),
          lower: known(spread.lower),
          upper: known(spread.upper),
        })),
        percentiles: [5, 95],
        runs,
        seed,
      };
    case 'sensitivity': {
      if (answer.sensitivity?.ok !== true) return null;
      return {
        ...varied,
        kind: 'sobolBars',
        assumptions: answer.sensitivity.value.map((share) => ({
          assumption: share.assumption,
          label: say(`robustness.assumption.${named(share.assumption)}`),
          first: { value: known(share.first), interval: share.firstInterval ?? null },
          total: { value: known(share.total), interval: share.totalInterval ?? null },
        })),
        runs: answer.sensitivityRuns,
        seed,
      };
    }
    case 'removals': {
      const shown = answer.removals.slice(0, most);
      const ranked = shown[0]?.ranked ?? 0;
      if (ranked === 0) return null;
      return {
        ...base,
        kind: 'ranking',
        numbers: { ...base.numbers, fractionDigits: 1 },
        notes: [
          ...base.notes,
          ...(answer.removals.length <= most
            ? []
            : [say('robustness.removalsShown', { count: most, all: answer.removals.length })]),
          ...rankedApart(shown, nodeName, say).map(({ text }) => withoutMarks(text)),
        ],
        measure: say('robustness.meanShift'),
        unit: say('robustness.places'),
        areas: shown.map(({ node, meanShift }, place) => ({
          area: node,
          label: nodeName(node),
          value: known(meanShift),
          rank: place + 1,
          interval: null,
        })),
        ranked: shown.length,
        classes: null,
        removals: { ranked, without: shown.map(({ rankedWithout }) => rankedWithout) },
      };
    }
    case 'classes': {
      const classes = classifyNode(built.build, built.root);
      const named = classes.ok ? classes.value?.names : undefined;
      const count = spreads[0]?.inClass.length ?? 0;
      if (count === 0) return null;
      return {
        ...byArea,
        kind: 'probabilityBars',
        measure: say('robustness.figure.classes'),
        unit: '%',
        classes: Array.from(
          { length: count },
          (_, place) => named?.[place]?.[inputs.language] ?? String(place + 1),
        ),
        areas: spreads.map(({ area, inClass }) => ({
          area,
          label: names.area(area),
          probabilities: inClass.map(known),
        })),
        runs,
        seed,
      };
    }
  }
}

/** A sentence on the removals that leave another number of areas with a rank, its numbers marked. */
export interface RankedApart {
  readonly text: string;
  /** Behind the first number, which is of all, a node for each. */
  readonly nodes: readonly string[];
}

/** The removals that leave another number of areas with a rank, in one sentence; none where there are none. */
export function rankedApart(
  removals: Robustness['removals'],
  nodeName: (code: string) => string,
  say: Say,
): readonly RankedApart[] {
  const apart = removals.filter(({ ranked, rankedWithout }) => rankedWithout !== ranked);
  const [first] = apart;
  if (first === undefined) return [];
  const named = apart.map(({ node, rankedWithout: count }) =>
    say('robustness.rankedWithout', { node: nodeName(node), count }),
  );
  const nodes = named.join(say('figure.listSeparator'));
  return [
    {
      text: say('robustness.rankedApart', { ranked: first.ranked, nodes }),
      nodes: apart.map(({ node }) => node),
    },
  ];
}

/** A sentence for where its numbers are only read. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/<\/?strong>/g, '');
}

function known(value: number): ChartValue {
  return Number.isNaN(value) ? 'not-calculable' : value;
}

function named(assumption: string): 'weights' | 'aggregation' | 'data' {
  return assumption === 'aggregation' || assumption === 'data' ? assumption : 'weights';
}

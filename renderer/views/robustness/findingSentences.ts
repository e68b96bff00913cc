import type { MarkLeads } from '../../explain/MarkedNumbers.tsx';
import { nodeNames } from '../../state/builds/useNodeNames.ts';
import type { FigureNumber } from '../../state/explain/apart/figureNumber.ts';
import { namesOf } from '../../state/names.ts';
import { inTestedYear } from '../../state/robustness/inTestedYear.ts';
import {
  type RobustnessFigureInputs,
  shownSpreads,
} from '../../state/robustness/robustnessFigures.ts';
import { numberWriter } from '../../words/numbers.ts';
import type { Say } from '../../words/words.ts';

/** A sentence and what its marks lead to, in their order. */
export interface Finding {
  readonly text: string;
  readonly leads: readonly MarkLeads[];
}

const asks = (number: FigureNumber): MarkLeads => ({
  kind: 'event',
  event: { kind: 'figureNumberAsked', number },
});

/** What a test found, in a few sentences with the numbers that matter marked. */
export function findingSentences(inputs: RobustnessFigureInputs, say: Say): readonly Finding[] {
  const { answer, built, scope, opened, language } = inputs;
  const names = namesOf(opened, language);
  const nodeName = nodeNames(built.recipe, language);
  const spreads = shownSpreads(inputs, built, scope);
  const [first] = spreads;
  if (first === undefined) return [{ text: say('robustness.found.noRank'), leads: [] }];
  const widths = spreads.map(({ upper, lower }) => upper - lower).sort((a, b) => a - b);
  const middle = widths[Math.floor((widths.length - 1) / 2)] ?? 0;
  const widest = spreads.reduce((one, other) =>
    other.upper - other.lower > one.upper - one.lower ? other : one,
  );
  const [removal] = answer.removals;
  const shares = answer.sensitivity?.ok === true ? answer.sensitivity.value : [];
  const strongest = shares.toSorted((one, other) => other.total - one.total)[0];
  const places = Math.round(middle);
  const runs = numberWriter('events', inputs.locale, language).full(answer.settings.runs);
  const year = answer.year === null ? '' : say('robustness.found.ofYear', { year: answer.year });
  const intervalOf = (area: string): MarkLeads => ({
    kind: 'event',
    event: inTestedYear({ kind: 'scoreExplanationAsked', area, node: built.root }, answer.year),
  });
  const rankOf = (area: string): MarkLeads =>
    asks({ kind: 'rank', area, node: built.root, build: null });
  const ofStrongest = asks({ kind: 'sensitivity', assumption: strongest?.assumption ?? '' });
  const ofRemoval = asks({ kind: 'removal', node: removal?.node ?? '' });
  const ofFirst = {
    rank: first.nominal,
    from: Math.round(first.lower),
    to: Math.round(first.upper),
  };
  const workedOutNote = { kind: 'note' as const, note: say('robustness.found.workedOutNote') };
  return [
    ...(spreads.length === 1
      ? [
          {
            text: say('robustness.found.one', {
              ...ofFirst,
              area: names.area(first.area),
              runs,
              year,
            }),
            leads: [null, rankOf(first.area), intervalOf(first.area)],
          },
        ]
      : [
          {
            text: say('robustness.found.middle', { runs, places, year }),
            leads: [
              {
                kind: 'note' as const,
                note: say('robustness.found.middleNote', { count: spreads.length, places }),
              },
            ],
          },
          {
            text: say('robustness.found.ends', {
              ...ofFirst,
              first: names.area(first.area),
              widest: names.area(widest.area),
              widestFrom: Math.round(widest.lower),
              widestTo: Math.round(widest.upper),
            }),
            leads: [
              null,
              rankOf(first.area),
              intervalOf(first.area),
              null,
              intervalOf(widest.area),
            ],
          },
        ]),
    ...(strongest === undefined
      ? []
      : [
          {
            text: say(
              `robustness.found.${percentOf(strongest.total) > 100 ? 'strongestAll' : 'strongest'}`,
              {
                assumption: say(
                  `robustness.assumption.${strongest.assumption === 'aggregation' || strongest.assumption === 'data' ? strongest.assumption : 'weights'}`,
                ),
                percent: percentOf(strongest.total),
                from: percentOf(strongest.totalInterval?.[0] ?? Number.NaN),
                to: percentOf(strongest.totalInterval?.[1] ?? Number.NaN),
              },
            ),
            leads: [ofStrongest, ofStrongest],
          },
        ]),
    ...(removal === undefined
      ? []
      : [
          {
            text: say(
              removal.rankedWithout < removal.ranked
                ? 'robustness.found.removalOfFewer'
                : removal.rankedWithout > removal.ranked
                  ? 'robustness.found.removalOfMore'
                  : 'robustness.found.removal',
              {
                node: nodeName(removal.node),
                places: removal.meanShift.toFixed(1),
                now: removal.ranked,
                without: removal.rankedWithout,
              },
            ),
            leads: [null, ofRemoval, ofRemoval],
          },
        ]),
    ...(answer.workedOut === null
      ? []
      : [
          {
            text: say('robustness.found.workedOut', { ...answer.workedOut }),
            leads: [workedOutNote, workedOutNote],
          },
        ]),
    ...(answer.failedRuns === 0
      ? []
      : [{ text: say('robustness.found.failed', { count: answer.failedRuns }), leads: [] }]),
  ];
}

const percentOf = (share: number): number => Math.round(100 * share);

import { nodeNames } from '../../state/builds/useNodeNames.ts';
import { namesOf } from '../../state/names.ts';
import {
  type RobustnessFigureInputs,
  shownSpreads,
} from '../../state/robustness/robustnessFigures.ts';
import type { Say } from '../../words/words.ts';

/** What a test found, in a few sentences with the numbers that matter marked. */
export function findingSentences(inputs: RobustnessFigureInputs, say: Say): readonly string[] {
  const { answer, built, scope, opened, language } = inputs;
  const names = namesOf(opened, language);
  const nodeName = nodeNames(built.recipe, language);
  const spreads = shownSpreads(inputs, built, scope);
  const [first] = spreads;
  if (first === undefined) return [say('robustness.found.noRank')];
  const widths = spreads.map(({ upper, lower }) => upper - lower).sort((a, b) => a - b);
  const middle = widths[Math.floor((widths.length - 1) / 2)] ?? 0;
  const widest = spreads.reduce((one, other) =>
    other.upper - other.lower > one.upper - one.lower ? other : one,
  );
  const [removal] = answer.removals;
  const shares = answer.sensitivity?.ok === true ? answer.sensitivity.value : [];
  const strongest = shares.toSorted((one, other) => other.total - one.total)[0];
  const { runs } = answer.settings;
  const ofFirst = {
    rank: first.nominal,
    from: Math.round(first.lower),
    to: Math.round(first.upper),
  };
  return [
    ...(spreads.length === 1
      ? [say('robustness.found.one', { ...ofFirst, area: names.area(first.area), runs })]
      : [
          say('robustness.found.middle', { runs, places: Math.round(middle) }),
          say('robustness.found.ends', {
            ...ofFirst,
            first: names.area(first.area),
            widest: names.area(widest.area),
            widestFrom: Math.round(widest.lower),
            widestTo: Math.round(widest.upper),
          }),
        ]),
    ...(strongest === undefined
      ? []
      : [
          say('robustness.found.strongest', {
            assumption: say(
              `robustness.assumption.${strongest.assumption === 'aggregation' || strongest.assumption === 'data' ? strongest.assumption : 'weights'}`,
            ),
            percent: Math.round(100 * strongest.total),
          }),
        ]),
    ...(removal === undefined
      ? []
      : [
          say(
            removal.rankedWithout < removal.ranked
              ? 'robustness.found.removalOfFewer'
              : 'robustness.found.removal',
            {
              node: nodeName(removal.node),
              places: removal.meanShift.toFixed(1),
              now: removal.ranked,
              without: removal.rankedWithout,
            },
          ),
        ]),
    ...(answer.failedRuns === 0
      ? []
      : [say('robustness.found.failed', { count: answer.failedRuns })]),
  ];
}

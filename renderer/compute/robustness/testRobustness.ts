import { leaveOneOut, type Removal } from '../../../analysis/assess/leaveOneOut.ts';
import { removableNodes } from '../../../analysis/assess/removableNodes.ts';
import type { Run } from '../../../analysis/assess/runChoices.ts';
import {
  buildRuns,
  planSobol,
  planUncertainty,
  type RunPlan,
} from '../../../analysis/assess/runPlan.ts';
import { meanShift, splitVariance } from '../../../analysis/assess/sobol.ts';
import type { SobolOutputs } from '../../../analysis/assess/sobolIndices.ts';
import { type RankSpread, summarise } from '../../../analysis/assess/uncertainty.ts';
import { usualAssumptions } from '../../../analysis/assess/usualAssumptions.ts';
import { build } from '../../../analysis/compose/build.ts';
import { rankNode } from '../../../analysis/compose/rankNode.ts';
import { failure, type Result, success } from '../../../analysis/failure.ts';
import { random } from '../../../analysis/stats/random.ts';
import type {
  RemovalShift,
  Robustness,
  RobustnessProgress,
  RobustnessQuestion,
  WorkedOut,
} from './messages.ts';
import { type TestedBuild, testedBuild } from './testedBuild.ts';

/** Builds between two reports of progress: a fraction of a second, also with errors of the data. */
const PART = 20;

/**
 * Puts an index to the test: rank intervals, what moves the ranks, what each node matters.
 *
 * Of a panel one year is tested, against the areas of that year. The same question gives the same
 * bits, whatever the pauses.
 *
 * @param question - recipe, table, year, what is not certain, runs and seed
 * @param report -   called after each part
 * @returns plain data for the screen
 * @fails bad-setting     nothing that the index uses is taken as not certain, or fewer than one run
 * @fails too-few-values  no build of the test gives any area a rank
 * @cost the runs, plus a quarter of them for each assumption and two more for the sensitivity
 */
export function testRobustness(
  { recipe, table, year, settings }: RobustnessQuestion,
  report: (progress: RobustnessProgress) => void,
): Result<Robustness> {
  const shown = build(recipe, table);
  if (!shown.ok) return shown;
  const tested = testedBuild(shown.value, year);
  if (!tested.ok) return tested;
  const { build: nominal, rows, onScreen } = tested.value;
  const assumptions = usualAssumptions(nominal, settings);
  if (assumptions.length === 0) {
    return failure('bad-setting', 'robustness', 'robustness needs something that is not certain');
  }
  const plan = planUncertainty(nominal, assumptions, settings.runs, random(settings.seed));
  if (!plan.ok) return plan;
  const samples = Math.max(16, Math.ceil(settings.runs / 4));
  const design =
    assumptions.length < 2 ? null : planSobol(nominal, assumptions, samples, random(settings.seed));
  const planned = design?.ok === true ? design.value.choices.length : 0;
  const all = plan.value.choices.length + planned;
  let done = 0;
  report({ done, all });
  const inParts = (part: RunPlan): readonly Run[] => {
    const runs: Run[] = [];
    for (let from = 0; from < part.choices.length; from += PART) {
      runs.push(...buildRuns(nominal, part, from, from + PART));
      done += Math.min(PART, part.choices.length - from);
      report({ done, all });
    }
    return runs;
  };
  const ofScreen = rankNode(shown.value, shown.value.trace.framework.root);
  const ranks = new Float64Array(nominal.trace.table.areas.length).fill(Number.NaN);
  rows.forEach((row, place) => {
    ranks[row] = ofScreen[onScreen[place] ?? -1] ?? Number.NaN;
  });
  const found = summarise(nominal, assumptions, inParts(plan.value), { ranks });
  if (!found.ok) return found;
  const spreads: (RankSpread | null)[] = table.areas.map(() => null);
  rows.forEach((row, place) => {
    spreads[onScreen[place] ?? -1] = found.value.spreads[row] ?? null;
  });
  if (spreads.every((spread) => spread === null || Number.isNaN(spread.lower))) {
    return failure(
      'too-few-values',
      'robustness',
      'robustness needs a build that gives an area a rank, got none',
    );
  }
  const removals = leaveOneOut(nominal, removableNodes(nominal.trace.framework));
  if (!removals.ok) return removals;
  const sensitivity =
    design === null
      ? null
      : design.ok
        ? splitVariance(
            nominal,
            assumptions,
            inParts(design.value),
            { samples, rows },
            random(settings.seed),
          )
        : design;
  return success({
    settings,
    year,
    assumptions,
    workedOut: workedOutOf(ranks, tested.value),
    spreads,
    failedRuns: found.value.failed.size,
    removals: shiftsOf(removals.value, tested.value),
    sensitivity:
      sensitivity?.ok !== true
        ? sensitivity
        : success(
            sensitivity.value.indices.map((index, place) => ({
              ...index,
              assumption: assumptions[place]?.name ?? '',
            })),
          ),
    sensitivityRuns: planned,
    sensitivityOutputs: sensitivity?.ok === true ? copied(sensitivity.value.outputs) : null,
  });
}

/** How far each removal moves the ranks of the year, from the largest shift. */
function shiftsOf(
  removals: readonly Removal[],
  { build: nominal, rows }: TestedBuild,
): readonly RemovalShift[] {
  const ranks = rankNode(nominal, nominal.trace.framework.root);
  const counted = (all: Float64Array): number =>
    rows.filter((row) => !Number.isNaN(all[row])).length;
  const ranked = counted(ranks);
  return removals
    .map(({ node, ranks: without }) => ({
      node,
      meanShift: meanShift(ranks, without, rows),
      ranked,
      rankedWithout: counted(without),
    }))
    .toSorted((one, other) => sizeOf(other) - sizeOf(one));
}

/** The mean shift; least of all where no area has a rank both with the node and without it. */
const sizeOf = ({ meanShift: size }: RemovalShift): number => (Number.isNaN(size) ? -1 : size);

/** How far it moves the ranks that nodes are worked out; null where it moves none. */
function workedOutOf(
  onScreen: Float64Array,
  { build: nominal, rows }: TestedBuild,
): WorkedOut | null {
  const own = rankNode(nominal, nominal.trace.framework.root);
  const moved = rows.flatMap((row) => {
    const shift = Math.abs((own[row] ?? Number.NaN) - (onScreen[row] ?? Number.NaN));
    return shift > 0 ? [shift] : [];
  });
  return moved.length === 0 ? null : { moved: moved.length, most: Math.max(...moved) };
}

/** Columns of their own: those of a design share one block, which would be sent several times. */
function copied({ a, b, mixed }: SobolOutputs): SobolOutputs {
  return { a: a.slice(), b: b.slice(), mixed: mixed.map((own) => own.slice()) };
}

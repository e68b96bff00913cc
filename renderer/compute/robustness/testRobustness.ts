import { leaveOneOut } from '../../../analysis/assess/leaveOneOut.ts';
import { removableNodes } from '../../../analysis/assess/removableNodes.ts';
import { type RemovalShift, removalShifts } from '../../../analysis/assess/removalShifts.ts';
import type { Run } from '../../../analysis/assess/runChoices.ts';
import {
  buildRuns,
  planSobol,
  planUncertainty,
  type RunPlan,
} from '../../../analysis/assess/runPlan.ts';
import { splitVariance } from '../../../analysis/assess/sobol.ts';
import type { SobolOutputs } from '../../../analysis/assess/sobolIndices.ts';
import {
  ranksAsShown,
  type TestedBuild,
  testedBuild,
} from '../../../analysis/assess/testedBuild.ts';
import { type RankSpread, summarise } from '../../../analysis/assess/uncertainty.ts';
import { usualAssumptions } from '../../../analysis/assess/usualAssumptions.ts';
import { build } from '../../../analysis/compose/build.ts';
import { rankNode } from '../../../analysis/compose/rankNode.ts';
import { failure, type Result, success } from '../../../analysis/failure.ts';
import { random } from '../../../analysis/stats/random.ts';
import type { Robustness, RobustnessProgress, RobustnessQuestion, WorkedOut } from './messages.ts';

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
  const { build: nominal, rows, inShown } = tested.value;
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
  const ranks = ranksAsShown(shown.value, tested.value);
  const found = summarise(nominal, assumptions, inParts(plan.value), { ranks });
  if (!found.ok) return found;
  const spreads: (RankSpread | null)[] = table.areas.map(() => null);
  rows.forEach((row, place) => {
    spreads[inShown[place] ?? -1] = found.value.spreads[row] ?? null;
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
    removals: fromLargest(removalShifts(removals.value, tested.value)),
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

/** From the largest shift. */
function fromLargest(shifts: readonly RemovalShift[]): readonly RemovalShift[] {
  return shifts.toSorted((one, other) => sizeOf(other) - sizeOf(one));
}

/** The mean shift; least of all where no area has a rank both with the node and without it. */
const sizeOf = ({ meanShift: size }: RemovalShift): number => (Number.isNaN(size) ? -1 : size);

/** How far it moves the ranks that nodes are worked out; null where it moves none. */
function workedOutOf(
  asShown: Float64Array,
  { build: nominal, rows }: TestedBuild,
): WorkedOut | null {
  const own = rankNode(nominal, nominal.trace.framework.root);
  const moved = rows.flatMap((row) => {
    const shift = Math.abs((own[row] ?? Number.NaN) - (asShown[row] ?? Number.NaN));
    return shift > 0 ? [shift] : [];
  });
  return moved.length === 0 ? null : { moved: moved.length, most: Math.max(...moved) };
}

/** Columns of their own: those of a design share one block, which would be sent several times. */
function copied({ a, b, mixed }: SobolOutputs): SobolOutputs {
  return { a: a.slice(), b: b.slice(), mixed: mixed.map((own) => own.slice()) };
}

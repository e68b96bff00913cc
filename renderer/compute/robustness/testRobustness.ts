import { leaveOneOut } from '../../../analysis/assess/leaveOneOut.ts';
import { removableNodes } from '../../../analysis/assess/removableNodes.ts';
import type { Run } from '../../../analysis/assess/runChoices.ts';
import {
  buildRuns,
  planSobol,
  planUncertainty,
  type RunPlan,
} from '../../../analysis/assess/runPlan.ts';
import { splitVariance } from '../../../analysis/assess/sobol.ts';
import type { SobolOutputs } from '../../../analysis/assess/sobolIndices.ts';
import { summarise } from '../../../analysis/assess/uncertainty.ts';
import { usualAssumptions } from '../../../analysis/assess/usualAssumptions.ts';
import { build } from '../../../analysis/compose/build.ts';
import { rankNode } from '../../../analysis/compose/rankNode.ts';
import { failure, type Result, success } from '../../../analysis/failure.ts';
import { random } from '../../../analysis/stats/random.ts';
import type { Robustness, RobustnessProgress, RobustnessQuestion } from './messages.ts';

/** Builds between two reports of progress: about a fiftieth of a second. */
const PART = 50;

/**
 * Puts an index to the test: rank intervals, what moves the ranks, what each node matters.
 *
 * The same question gives the same bits, whatever the pauses.
 *
 * @param question - recipe, table, what is not certain, runs and seed
 * @param report -   called after each part
 * @returns plain data for the screen
 * @fails bad-setting  nothing is taken as not certain, or fewer than one run
 * @cost the runs, plus a quarter of them for each assumption and two more for the sensitivity
 */
export function testRobustness(
  { recipe, table, settings }: RobustnessQuestion,
  report: (progress: RobustnessProgress) => void,
): Result<Robustness> {
  const nominal = build(recipe, table);
  if (!nominal.ok) return nominal;
  const assumptions = usualAssumptions(recipe, measured([...table.columns.keys()]), settings);
  if (assumptions.length === 0) {
    return failure('bad-setting', 'robustness', 'robustness needs something that is not certain');
  }
  const plan = planUncertainty(nominal.value, assumptions, settings.runs, random(settings.seed));
  if (!plan.ok) return plan;
  const samples = Math.max(16, Math.ceil(settings.runs / 4));
  const design =
    assumptions.length < 2
      ? null
      : planSobol(nominal.value, assumptions, samples, random(settings.seed));
  const planned = design?.ok === true ? design.value.choices.length : 0;
  const all = plan.value.choices.length + planned;
  let done = 0;
  const inParts = (part: RunPlan): readonly Run[] => {
    const runs: Run[] = [];
    for (let from = 0; from < part.choices.length; from += PART) {
      runs.push(...buildRuns(nominal.value, part, from, from + PART));
      done += Math.min(PART, part.choices.length - from);
      report({ done, all });
    }
    return runs;
  };
  const found = summarise(nominal.value, assumptions, inParts(plan.value), {});
  if (!found.ok) return found;
  if (found.value.spreads.every(({ lower }) => Number.isNaN(lower))) {
    return failure('bad-setting', 'robustness', 'no build of the test gives any area a rank');
  }
  const removals = leaveOneOut(nominal.value, removableNodes(nominal.value.trace.framework));
  if (!removals.ok) return removals;
  const { root } = nominal.value.trace.framework;
  const ranked = countRanks(rankNode(nominal.value, root));
  const sensitivity =
    design === null
      ? null
      : design.ok
        ? splitVariance(
            nominal.value,
            assumptions,
            inParts(design.value),
            { samples },
            random(settings.seed),
          )
        : design;
  return success({
    settings,
    spreads: found.value.spreads,
    failedRuns: found.value.failed.size,
    removals: removals.value
      .map(({ node, meanShift, ranks }) => ({
        node,
        meanShift,
        ranked,
        rankedWithout: countRanks(ranks),
      }))
      .toSorted((one, other) => other.meanShift - one.meanShift),
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

const countRanks = (ranks: Float64Array): number =>
  ranks.reduce((count, rank) => (Number.isNaN(rank) ? count : count + 1), 0);

/** Columns of their own: those of a design share one block, which would be sent several times. */
function copied({ a, b, mixed }: SobolOutputs): SobolOutputs {
  return { a: a.slice(), b: b.slice(), mixed: mixed.map((own) => own.slice()) };
}

/** What a table tells about a value beside it, by how its column is called: it is known. */
const TOLD_OF_VALUES = ['.year', '.imputed', '.missingCounts'];

/** Columns that hold a measurement. */
function measured(columns: readonly string[]): readonly string[] {
  const all = new Set(columns);
  return columns.filter(
    (code) =>
      !TOLD_OF_VALUES.some((end) => code.endsWith(end) && all.has(code.slice(0, -end.length))),
  );
}

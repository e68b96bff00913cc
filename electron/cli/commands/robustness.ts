import { type Assumption, assumptionSchema } from '../../../analysis/assess/assumption.ts';
import { leaveOneOut } from '../../../analysis/assess/leaveOneOut.ts';
import { removableNodes } from '../../../analysis/assess/removableNodes.ts';
import { removalShifts } from '../../../analysis/assess/removalShifts.ts';
import type { Run } from '../../../analysis/assess/runChoices.ts';
import type { RunPart } from '../../../analysis/assess/runPart.ts';
import { planSobol, planUncertainty, type RunPlan } from '../../../analysis/assess/runPlan.ts';
import { type Sensitivity, splitVariance } from '../../../analysis/assess/sobol.ts';
import {
  ranksAsShown,
  type TestedBuild,
  testedBuild,
} from '../../../analysis/assess/testedBuild.ts';
import { summarise } from '../../../analysis/assess/uncertainty.ts';
import { usualAssumptions } from '../../../analysis/assess/usualAssumptions.ts';
import { canonicalJson } from '../../../analysis/canonicalJson.ts';
import { classifyNode } from '../../../analysis/compose/classifyNode.ts';
import { isNestedDeeper } from '../../../analysis/compose/isNestedDeeper.ts';
import { pathText } from '../../../analysis/compose/parseRecipe.ts';
import type { Build } from '../../../analysis/compose/trace.ts';
import { failure, nameCodes } from '../../../analysis/failure.ts';
import { random } from '../../../analysis/stats/random.ts';
import { plain, provenanceText, recipeText } from '../../../datasets/tables/indexFiles.ts';
import { builtOrEnd, type Command, CommandError, exitCodes, orEnd } from '../command.ts';
import { programVersion } from '../programVersion.ts';
import { readJson, readRecipe } from '../readRecipe.ts';
import { buildOnThreads } from '../robustness/buildOnThreads.ts';
import {
  type RobustnessOptions,
  robustnessHelp,
  robustnessOptions,
  robustnessUsage,
} from '../robustness/robustnessOptions.ts';
import {
  removalRanksText,
  removalsText,
  sobolByAreaText,
  sobolText,
  spreadsText,
} from '../robustness/robustnessTexts.ts';
import { runSettings } from '../robustness/runSettings.ts';
import { yearOfTest } from '../robustness/yearOfTest.ts';
import { areasOf, startingTable } from '../startingTable.ts';
import { writeAll } from '../writeAll.ts';

/** Varies what is not certain about an index and writes how far the ranks move, and why. */
export const robustness: Command = {
  name: 'robustness',
  summary: 'varies weights, means and what else is not certain; rank intervals, Sobol indices',
  usage: robustnessUsage,
  details: robustnessHelp,
  run: async (args, { say, progress, datasets }) => {
    const options = robustnessOptions(args);
    const recipe = await readRecipe(options.recipe);
    const whole = await startingTable(recipe, datasets, options.data);
    const table =
      options.areas === undefined ? whole : orEnd(await areasOf(whole, options.areas, datasets));
    const year = yearOfTest(table, options.year);
    const shown = builtOrEnd(recipe, table);
    const tested = orEnd(testedBuild(shown, year));
    const { build: nominal, rows } = tested;
    const assumptions =
      options.assumptions === undefined
        ? usualAssumptions(nominal)
        : assumptionsOf(await readJson(options.assumptions));
    const analyse = analysis(nominal, assumptions, options, progress);
    const monteCarlo = await analyse('uncertainty', options.runs);
    const { interval, top } = options;
    const ranks = ranksAsShown(shown, tested);
    const found = orEnd(summarise(nominal, assumptions, monteCarlo.runs, { interval, top, ranks }));
    const sensitivity = await sensitivityOf(tested, assumptions, options, analyse, say);
    const removals = orEnd(leaveOneOut(nominal, removableNodes(nominal.trace.framework)));
    const classes = orEnd(classifyNode(nominal, nominal.trace.framework.root));
    const classNames = classes?.names.map(({ en }) => en) ?? [];
    const files = {
      'spreads.csv': spreadsText(found.spreads, nominal.trace.table, rows, top, classNames),
      'removals.csv': removalsText(removalShifts(removals, tested)),
      'removal-ranks.csv': removalRanksText(removals, nominal.trace.table, rows),
      ...sensitivity.files,
      'runs.json': `${canonicalJson(
        plain({
          format: 'riskbelt-runs',
          version: 1,
          seed: options.seed,
          settings: { ...settingsOf(options), samples: sensitivity.samples },
          year,
          assumptions,
          uncertainty: runSettings(assumptions, monteCarlo.plan, monteCarlo.runs),
          sobol: sensitivity.settings,
        }),
      )}\n`,
      'recipe.json': recipeText(recipe),
    };
    const provenance = provenanceText(recipe, table, files, await programVersion());
    await writeAll(options.out, { ...files, 'provenance.json': provenance });
    const lost = found.failed.size;
    const what = year === null ? recipe.code : `${recipe.code} in ${year}`;
    say(`${what}: ${options.runs} runs, ${lost} that could not be built, in ${options.out}`);
    return exitCodes.done;
  },
};

/** The runs of an analysis and what they were planned from. */
interface Analysed {
  readonly plan: RunPlan;
  readonly runs: readonly Run[];
}

type Analyse = (analysis: RunPart['analysis'], count: number) => Promise<Analysed>;

function analysis(
  nominal: Build,
  assumptions: readonly Assumption[],
  { seed, workers }: RobustnessOptions,
  progress: (text: string) => void,
): Analyse {
  const { recipe, table } = nominal.trace;
  return async (kind, count) => {
    const planned = kind === 'sobol' ? planSobol : planUncertainty;
    const plan = orEnd(planned(nominal, assumptions, count, random(seed)));
    const to = plan.choices.length;
    const part: RunPart = { analysis: kind, recipe, table, assumptions, count, seed, from: 0, to };
    let told = 0;
    const built = await buildOnThreads(part, Math.min(workers, to), (done) => {
      const tenth = Math.floor((10 * done) / to);
      if (tenth > told) progress(`${kind}: ${done} of ${to} builds`);
      told = Math.max(told, tenth);
    });
    return { plan, runs: orEnd(built) };
  };
}

/** Sobol indices as files; why there are none where the design cannot be built whole. */
async function sensitivityOf(
  tested: TestedBuild,
  assumptions: readonly Assumption[],
  { samples, resamples, interval, seed }: RobustnessOptions,
  analyse: Analyse,
  say: (text: string) => void,
): Promise<{
  readonly samples: number;
  readonly files: Readonly<Record<string, string>>;
  readonly settings: readonly object[];
}> {
  if (samples === 0 || assumptions.length < 2) {
    if (samples > 0) say('no Sobol indices: they need at least two assumptions');
    return { samples: 0, files: {}, settings: [] };
  }
  const { plan, runs } = await analyse('sobol', samples);
  const settings = runSettings(assumptions, plan, runs);
  const shape = { samples, resamples, interval, rows: tested.rows };
  const found = splitVariance(tested.build, assumptions, runs, shape, random(seed));
  if (!found.ok) {
    say(`no Sobol indices: ${found.failure.kind}: ${found.failure.message}`);
    return { samples, files: {}, settings };
  }
  return { samples, files: sobolFiles(found.value, tested), settings };
}

function sobolFiles(
  found: Sensitivity,
  { build, rows }: TestedBuild,
): Readonly<Record<string, string>> {
  return {
    'sobol.csv': sobolText(found),
    'sobol-areas.csv': sobolByAreaText(found, build.trace.table, rows),
  };
}

function settingsOf({ runs, resamples, interval, top }: RobustnessOptions): object {
  return { runs, resamples, interval, top };
}

function assumptionsOf(given: unknown): readonly Assumption[] {
  if (isNestedDeeper(given, 200)) {
    const message = 'assumptions need at most 200 levels of objects and lists, got more';
    throw new CommandError(failure('bad-input', 'robustness', message));
  }
  const parsed = assumptionSchema.array().min(1).safeParse(given);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path }) => pathText(path));
  const message = `assumptions need their published shape, got at ${nameCodes(places)}: ${parsed.error.issues[0]?.message ?? ''}`;
  throw new CommandError(failure('bad-input', 'robustness', message, places));
}

import { parseArgs } from 'node:util';
import { failure } from '../../../analysis/failure.ts';
import { CommandError } from '../command.ts';
import { refuseUnused } from '../refuseUnused.ts';

/** How a robustness analysis is called. */
export interface RobustnessOptions {
  readonly recipe: string | undefined;
  readonly out: string;
  readonly runs: number;
  readonly seed: number;
  /** Rows of the Sobol design; none with zero. */
  readonly samples: number;
  readonly resamples: number;
  readonly interval: readonly [number, number];
  readonly top: number;
  readonly workers: number;
  readonly data: string | undefined;
  readonly areas: string | undefined;
  /** Of an index of several years the one that is tested; the newest where none is given. */
  readonly year: number | undefined;
  readonly assumptions: string | undefined;
}

/** How the command is written. */
export const robustnessUsage = `robustness <preset | recipe.json> --runs N --seed S --out DIR
        [--data FILE.csv] [--areas SET] [--year Y] [--assumptions FILE.json] [--samples M]
        [--resamples R] [--interval LOW,HIGH] [--top K] [--workers W]`;

/** What the options mean, a line an option. */
export const robustnessHelp = `  --runs N            builds of the Monte Carlo analysis, from 1 to 1000000
  --seed S            a whole number: the same seed gives the same bits, on any number of workers
  --out DIR           folder of the results, made where it is not there
  --data FILE.csv     a table in place of the bundled one, as \`table\` prints it
  --areas SET         only the areas of a country set
  --year Y            of an index of several years the one that is tested; the newest by default
  --assumptions FILE  what is not certain, as a list in JSON; without it weights a quarter up or down,
                      and the arithmetic and the geometric (or half power) mean beside its own
  --samples M         rows of the Sobol design, M × (assumptions + 2) builds; N by default, 0 for none
  --resamples R       resamples for the intervals of the Sobol indices, 100 by default
  --interval LOW,HIGH probabilities of the ends of the rank interval, 0.05,0.95 by default
  --top K             the share of runs in which an area is among the first K, 10 by default
  --workers W         threads, 1 by default

  spreads.csv         each area's rank: nominal, mean, median, interval, share among the first K and
                      in each class; where parents take the published figure of a node, the nominal
                      rank is by that figure, and the builds work the node out
  sobol.csv           each assumption's first-order and total index of the mean rank shift, intervals
  sobol-areas.csv     the same of each area's own rank, intervals too
  removals.csv        mean rank shift without each node; removal-ranks.csv: each area's rank
  runs.json           seed, settings, year, assumptions, and what every run took
  recipe.json, provenance.json`;

const texts = [
  'out',
  'runs',
  'seed',
  'samples',
  'resamples',
  'interval',
  'top',
  'workers',
  'data',
  'areas',
  'year',
  'assumptions',
] as const;

/**
 * Reads and checks the options.
 *
 * @param args - what stands behind the command
 * @throws CommandError when one is missing or is not what it must be
 */
export function robustnessOptions(args: readonly string[]): RobustnessOptions {
  const options = Object.fromEntries(texts.map((name) => [name, { type: 'string' as const }]));
  const parsed = parseArgs({ args: [...args], allowPositionals: true, options });
  const values: Readonly<Record<string, unknown>> = parsed.values;
  const text = (name: (typeof texts)[number]): string | undefined => {
    const given = values[name];
    return typeof given === 'string' ? given : undefined;
  };
  const whole = (
    name: (typeof texts)[number],
    least: number,
    most: number,
    usual?: number,
  ): number => {
    const given = text(name) ?? usual?.toString() ?? '';
    const value = Number(given);
    if (/^\d+$/.test(given) && value >= least && value <= most) return value;
    throw refused(`--${name} as a whole number from ${least} to ${most}`, text(name));
  };
  const [recipe, ...rest] = parsed.positionals;
  if (rest.length > 0) throw refused('one recipe', parsed.positionals.join(' '));
  const out = text('out');
  if (out === undefined || out === '') throw refused('--out DIR', out);
  const runs = whole('runs', 1, 1_000_000);
  const samples = whole('samples', 0, 100_000, Math.max(2, Math.min(runs, 100_000)));
  refuseUnused('robustness', parsed.values, [
    { names: ['resamples'], when: samples === 0, why: 'with --samples 0 no index has an interval' },
  ]);
  if (samples === 1) throw refused('--samples of 0, or at least 2', '1');
  return {
    recipe,
    out,
    runs,
    seed: whole('seed', 0, Number.MAX_SAFE_INTEGER),
    samples,
    resamples: whole('resamples', 1, 100_000, 100),
    interval: intervalOf(text('interval')),
    top: whole('top', 1, 1_000_000, 10),
    workers: whole('workers', 1, 64, 1),
    data: text('data'),
    areas: text('areas'),
    year: text('year') === undefined ? undefined : whole('year', 1, 9999),
    assumptions: text('assumptions'),
  };
}

function intervalOf(given = '0.05,0.95'): readonly [number, number] {
  const ends = given.split(',');
  const [low = Number.NaN, high = Number.NaN] = ends.map((end) =>
    end === '' ? Number.NaN : Number(end),
  );
  if (ends.length === 2 && low >= 0 && low < high && high <= 1) return [low, high];
  throw refused('--interval as two probabilities from 0 to 1, the lower one first', given);
}

function refused(needs: string, got: string | undefined): CommandError {
  const message = `robustness needs ${needs}, got ${got ?? 'none'}`;
  return new CommandError(failure('bad-input', 'robustness', message));
}

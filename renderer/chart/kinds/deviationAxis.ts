import type { Deviation, DeviationBarsSpec } from '../spec.ts';

/** Where bars are cut, so that one catastrophe does not flatten all other bars, in percent. */
const CUTS = [300, 1000] as const;

/**
 * Where bars end: at their greatest value, or, where few go far beyond most of the others, at a
 * round limit that most of them stay below.
 */
export function deviationLimit(rows: readonly Deviation[]): number | null {
  const sizes = rows
    .flatMap(({ deviationPercent }) =>
      typeof deviationPercent === 'number' ? [deviationPercent] : [],
    )
    .sort((one, other) => one - other);
  const greatest = sizes.at(-1) ?? 0;
  const most = sizes[Math.floor((sizes.length - 1) * 0.8)] ?? 0;
  const limit = CUTS.find((cut) => cut >= most);
  return limit !== undefined && greatest > 2 * limit ? limit : null;
}

/** Steps of the axis, in percent: up to 100 they divide it, for a loss cannot fall further. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] as const;

/** Ends and step of an upright axis. */
export interface PercentAxis {
  readonly min?: number;
  readonly max?: number;
  readonly interval?: number;
  readonly minInterval?: number;
}

/** Ends and step of an upright axis; it ends at −100 % where the bars do. */
export function percentAxis({ rows }: Pick<DeviationBarsSpec, 'rows'>): PercentAxis {
  const limit = deviationLimit(rows) ?? Number.POSITIVE_INFINITY;
  const shown = rows.flatMap(({ deviationPercent: percent }) =>
    typeof percent === 'number' ? [Math.min(percent, limit)] : [],
  );
  const [least, greatest] = [Math.min(0, ...shown), Math.max(0, ...shown)];
  // Without a bar the engine would part a single percent, and print it more than once.
  if (greatest === least) return { min: -100, max: 100 };
  const step = STEPS.find((each) => each * 5 >= greatest - least);
  if (step === undefined) return { minInterval: 1 };
  const below = Math.floor(least / step) * step;
  return {
    min: least >= -100 ? Math.max(-100, below) : below,
    max: Math.ceil(greatest / step) * step,
    // A stated interval counts from the end; the engine's own counts from zero.
    ...(100 % step === 0 ? { interval: step } : { minInterval: 1 }),
  };
}

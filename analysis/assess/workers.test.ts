import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { build } from '../compose/build.ts';
import type { Recipe } from '../compose/recipe.ts';
import { random } from '../stats/random.ts';
import type { Table } from '../table.ts';
import { valueOf } from '../testing/reference.ts';
import type { Assumption } from './assumption.ts';
import type { Run } from './runChoices.ts';
import { type RunPart, runPart, splitRuns } from './runPart.ts';
import { sobol, splitVariance } from './sobol.ts';
import { summarise, uncertainty } from './uncertainty.ts';

const name = { en: 'x', zh: 'x' };
const codes = ['a', 'b', 'c', 'd'];
const recipe: Recipe = {
  format: 'riskbelt-recipe',
  version: 1,
  code: 'demo',
  name,
  data: [],
  framework: {
    nodes: [
      { code: 'index', name, children: ['one', 'two'] },
      { code: 'one', name, children: ['a', 'b'] },
      { code: 'two', name, children: ['c', 'd'] },
      ...codes.map((code) => ({ code, name })),
    ],
  },
  steps: [
    { step: 'normalise', by: { method: 'minMax', lower: 1, upper: 100 } },
    { step: 'aggregate', by: { method: 'arithmeticMean' } },
  ],
};
const draw = random(3);
const table: Table = {
  areas: Array.from({ length: 30 }, (_, row) => `X${row}`),
  columns: new Map(
    codes.map((code) => [code, column(Array.from({ length: 30 }, () => draw.uniform()))]),
  ),
};
const assumptions: readonly Assumption[] = [
  { kind: 'weights', name: 'weights', draw: 'dirichlet', concentration: 20 },
  { kind: 'noise', name: 'errors', columns: [{ column: 'a', relativeError: 0.2 }] },
  {
    kind: 'step',
    name: 'mean',
    step: 1,
    alternatives: [
      { step: 'aggregate', by: { method: 'arithmeticMean' } },
      { step: 'aggregate', by: { method: 'geometricMean' } },
    ],
  },
];
const nominal = valueOf(build(recipe, table));

/** The bits of all numbers of the runs, one after the other. */
function bits(runs: readonly Run[]): readonly bigint[] {
  return runs.flatMap(({ choices, outcome }) => {
    const numbers = outcome.ok ? [...choices, ...outcome.ranks, ...outcome.scores] : [];
    return [...new BigUint64Array(Float64Array.from(numbers).buffer)];
  });
}

/** An analysis of 30 runs cut into parts of nearly equal size. */
function parts(analysis: RunPart['analysis'], workers: number): readonly RunPart[] {
  const count = analysis === 'sobol' ? 6 : 30;
  return splitRuns(
    { analysis, recipe, table, assumptions, count, seed: 11, from: 0, to: 30 },
    workers,
  );
}

const builtRuns = (part: RunPart): readonly Run[] => valueOf(runPart(part));

/** Builds a part in a thread of its own; Node needs tsx there to read TypeScript. */
function onThread(part: RunPart): Promise<readonly Run[]> {
  const script = JSON.stringify(new URL('./fixtures/partWorker.ts', import.meta.url).href);
  const start = `import('tsx/esm/api').then(({ register }) => register()).then(() => import(${script}));`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(start, { eval: true, workerData: part });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

describe('runs split over workers', () => {
  const whole = valueOf(uncertainty(nominal, assumptions, { runs: 30 }, random(11)));
  const split = valueOf(sobol(nominal, assumptions, { samples: 6 }, random(11)));

  it.each([1, 2, 5])('are those of one loop, bit for bit, with %i', (workers) => {
    const runs = parts('uncertainty', workers).toReversed().map(builtRuns).reverse().flat();
    expect(bits(whole.runs).length).toBe(30 * (3 + 30 + 30));
    expect(bits(runs)).toEqual(bits(whole.runs));
    expect(valueOf(summarise(nominal, assumptions, runs, {})).spreads).toEqual(whole.spreads);
    const rows = parts('sobol', workers).toReversed().map(builtRuns).reverse().flat();
    expect(bits(rows)).toEqual(bits(split.runs));
    const found = valueOf(splitVariance(nominal, assumptions, rows, { samples: 6 }, random(11)));
    expect([found.indices, found.byArea]).toEqual([split.indices, split.byArea]);
  });

  it('are those of one loop, bit for bit, on two threads', async () => {
    const runs = await Promise.all(parts('uncertainty', 2).map(onThread));
    expect(bits(runs.flat())).toEqual(bits(whole.runs));
    const rows = await Promise.all(parts('sobol', 2).map(onThread));
    expect(bits(rows.flat())).toEqual(bits(split.runs));
  });
});

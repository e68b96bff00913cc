import { expect, it } from 'vitest';
import { uncertainty } from '../../../analysis/assess/uncertainty.ts';
import { usualAssumptions } from '../../../analysis/assess/usualAssumptions.ts';
import { build } from '../../../analysis/compose/build.ts';
import { preset } from '../../../analysis/presets/presets.ts';
import { random } from '../../../analysis/stats/random.ts';
import { presetTable } from '../../../datasets/tables/presetTable.ts';
import { bundledOnDisk } from '../../../electron/cli/bundled.ts';
import { testRobustness } from './testRobustness.ts';

const settings = { weightSpread: 0.25, aggregation: true, relativeError: 0, runs: 120, seed: 7 };

async function informQuestion() {
  const table = await presetTable('inform-risk-2025', bundledOnDisk('datasets'));
  const recipe = preset('inform-risk-2025');
  if (!table.ok || !recipe.ok) throw new Error('the preset cannot be read');
  return { recipe: recipe.value, table: table.value, settings };
}

it('gives the same intervals in parts as the library gives at once', async () => {
  const question = await informQuestion();
  const seen: number[] = [];
  const answer = testRobustness(question, ({ done, all }) => seen.push(done / all));
  if (!answer.ok) throw new Error(answer.failure.message);
  const nominal = build(question.recipe, question.table);
  if (!nominal.ok) throw new Error(nominal.failure.message);
  const whole = uncertainty(
    nominal.value,
    usualAssumptions(question.recipe, []),
    { runs: 120 },
    random(7),
  );
  expect(answer.value.spreads).toEqual(whole.ok && whole.value.spreads);
  expect(seen.at(-1)).toBe(1);
  expect(answer.value.removals[0]?.meanShift).toBeGreaterThan(
    answer.value.removals.at(-1)?.meanShift ?? Number.NaN,
  );
  const { sensitivity } = answer.value;
  expect(sensitivity?.ok === true && sensitivity.value.map(({ assumption }) => assumption)).toEqual(
    ['weights', 'aggregation'],
  );
});

it('takes values as uncertain, and the years that they are of as known', async () => {
  const question = await informQuestion();
  const withErrors = {
    ...settings,
    weightSpread: 0,
    aggregation: false,
    relativeError: 0.05,
    runs: 12,
  };
  const answer = testRobustness({ ...question, settings: withErrors }, () => undefined);
  if (!answer.ok) throw new Error(answer.failure.message);
  const widths = answer.value.spreads.map(({ lower, upper }) => upper - lower);
  expect(widths).toHaveLength(191);
  expect(Math.max(...widths)).toBeGreaterThan(0);
  expect(widths.every((width) => width >= 0)).toBe(true);
});

it('refuses to test where nothing is left open', async () => {
  const question = await informQuestion();
  const certain = { ...settings, weightSpread: 0, aggregation: false };
  expect(testRobustness({ ...question, settings: certain }, () => undefined)).toMatchObject({
    ok: false,
    failure: { kind: 'bad-setting' },
  });
});

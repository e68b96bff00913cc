import { describe, expect, it } from 'vitest';
import { uncertainty } from '../../../analysis/assess/uncertainty.ts';
import { usualAssumptions } from '../../../analysis/assess/usualAssumptions.ts';
import { column } from '../../../analysis/column.ts';
import { build } from '../../../analysis/compose/build.ts';
import { rankNode } from '../../../analysis/compose/rankNode.ts';
import { preset } from '../../../analysis/presets/presets.ts';
import { random } from '../../../analysis/stats/random.ts';
import { smallRecipe } from '../../../analysis/testing/smallRecipe.ts';
import { presetTable } from '../../../datasets/tables/presetTable.ts';
import { bundledOnDisk } from '../../../electron/cli/bundled.ts';
import type { Robustness, RobustnessQuestion } from './messages.ts';
import { testRobustness } from './testRobustness.ts';

const settings = { weightSpread: 0.25, aggregation: true, relativeError: 0, runs: 120, seed: 7 };

async function questionOf(
  code: string,
  year: number | null = null,
  more: Partial<typeof settings> = {},
): Promise<RobustnessQuestion> {
  const table = await presetTable(code, bundledOnDisk('datasets'));
  const recipe = preset(code);
  if (!table.ok || !recipe.ok) throw new Error('the preset cannot be read');
  return { recipe: recipe.value, table: table.value, year, settings: { ...settings, ...more } };
}

function answerTo(question: RobustnessQuestion): Robustness {
  const answer = testRobustness(question, () => undefined);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

describe('testRobustness', () => {
  it('gives the same intervals in parts as the library gives at once', async () => {
    const question = await questionOf('inform-risk-2025');
    const seen: number[] = [];
    const answer = testRobustness(question, ({ done, all }) => seen.push(done / all));
    if (!answer.ok) throw new Error(answer.failure.message);
    const nominal = build(question.recipe, question.table);
    if (!nominal.ok) throw new Error(nominal.failure.message);
    const assumptions = usualAssumptions(nominal.value);
    const whole = uncertainty(nominal.value, assumptions, { runs: 120 }, random(7));
    expect(answer.value.spreads).toEqual(whole.ok && whole.value.spreads);
    expect(seen.at(-1)).toBe(1);
    expect(answer.value.removals[0]?.meanShift).toBeGreaterThan(
      answer.value.removals.at(-1)?.meanShift ?? Number.NaN,
    );
    expect(answer.value.workedOut).toBeNull();
    const { sensitivity } = answer.value;
    expect(
      sensitivity?.ok === true && sensitivity.value.map(({ assumption }) => assumption),
    ).toEqual(['weights', 'aggregation']);
  });

  it('takes values as uncertain, and the years that they are of as known', async () => {
    const more = { weightSpread: 0, aggregation: false, relativeError: 0.05, runs: 12 };
    const { spreads, assumptions } = answerTo(await questionOf('inform-risk-2025', null, more));
    const widths = spreads.flatMap((spread) =>
      spread === null ? [] : [spread.upper - spread.lower],
    );
    expect(widths).toHaveLength(191);
    expect(Math.max(...widths)).toBeGreaterThan(0);
    expect(widths.every((width) => width >= 0)).toBe(true);
    const moved = assumptions.flatMap((each) =>
      each.kind === 'noise' ? each.columns.map((one) => one.column) : [],
    );
    expect(moved).toContain('population.2024');
    expect(moved).toContain('AG.LND.TOTL.K2');
    // Years and marks of values, and what the reliability and another index are made of, are not measured by.
    expect(moved.filter((code) => /year|imputed|missing|published/i.test(code))).toEqual([]);
  });

  it('tests one year of a panel, among the countries of that year, as if there were no others', async () => {
    const more = { aggregation: false, runs: 20 };
    const question = await questionOf('human-development-index', 2010, more);
    const { spreads, removals, year } = answerTo(question);
    expect(year).toBe(2010);
    const { table } = question;
    const rows = table.areas.flatMap((_, row) => (table.years?.[row] === 2010 ? [row] : []));
    const tested = spreads.flatMap((spread, row) => (spread === null ? [] : [row]));
    expect(tested).toEqual(rows);
    // The same rows out of all years built together.
    const nominal = build(question.recipe, table);
    if (!nominal.ok) throw new Error(nominal.failure.message);
    const assumptions = usualAssumptions(nominal.value, { aggregation: false });
    const whole = uncertainty(nominal.value, assumptions, { runs: 20 }, random(7));
    if (!whole.ok) throw new Error(whole.failure.message);
    expect(rows.map((row) => spreads[row])).toEqual(rows.map((row) => whole.value.spreads[row]));
    const ranks = rankNode(nominal.value, 'HDI');
    const ranked = rows.filter((row) => !Number.isNaN(ranks[row])).length;
    expect(ranked).toBeLessThan(rows.length);
    expect(new Set(removals.map((removal) => removal.ranked))).toEqual(new Set([ranked]));
  });

  it('tests a year among all years where the scale is made of all of them', async () => {
    const question = await questionOf('human-development-index', 2022, { runs: 4 });
    const steps = question.recipe.steps.map((step) =>
      step.step === 'normalise' ? { ...step, by: { method: 'percentileRank' as const } } : step,
    );
    const { spreads, removals } = answerTo({
      ...question,
      recipe: { ...question.recipe, steps },
    });
    const tested = spreads.flatMap((spread) => spread ?? []);
    expect(tested.length).toBe(question.table.years?.filter((each) => each === 2022).length);
    expect(removals[0]?.ranked).toBeLessThanOrEqual(tested.length);
  });

  it('lets through to the index what is varied below a node that is published', async () => {
    const question = await questionOf('world-risk-index', 2023, { runs: 16 });
    const { removals, workedOut, spreads } = answerTo(question);
    // Every intensity of every hazard moves some rank when it is left out.
    const still = removals.filter(({ meanShift }) => meanShift === 0).map(({ node }) => node);
    expect(still).toEqual([]);
    // Ranks stated are those of the index as published; worked out, rounding moves some of them.
    const shown = build(question.recipe, question.table);
    if (!shown.ok) throw new Error(shown.failure.message);
    const ranks = rankNode(shown.value, shown.value.trace.framework.root);
    spreads.forEach((spread, row) => {
      if (spread !== null) expect(spread.nominal).toBe(ranks[row]);
    });
    expect(workedOut?.moved).toBeGreaterThan(0);
    expect(workedOut?.most).toBeLessThan(10);
  });

  it('refuses to test where nothing is left open', async () => {
    const certain = { weightSpread: 0, aggregation: false };
    expect(
      testRobustness(await questionOf('inform-risk-2025', null, certain), () => undefined),
    ).toMatchObject({ ok: false, failure: { kind: 'bad-setting', step: 'robustness' } });
  });

  it('refuses a test in which no build gives a rank', () => {
    const recipe = smallRecipe(
      [{ code: 'index', children: ['a', 'b'], minimumShare: 1 }, { code: 'a' }, { code: 'b' }],
      [{ step: 'aggregate', by: { method: 'arithmeticMean' } }],
    );
    // Each area lacks one of the two values that the index needs.
    const table = {
      areas: ['X', 'Y'],
      columns: new Map([
        ['a', column([1, 'not-reported'])],
        ['b', column(['not-reported', 2])],
      ]),
    };
    const question = { recipe, table, year: null, settings };
    expect(testRobustness(question, () => undefined)).toMatchObject({
      ok: false,
      failure: { kind: 'too-few-values', step: 'robustness' },
    });
  });
});

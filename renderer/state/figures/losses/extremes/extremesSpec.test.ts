import { beforeAll, describe, expect, it } from 'vitest';
import { success } from '../../../../../analysis/failure.ts';
import type { Store } from '../../../../../datasets/store/store.ts';
import type { ChartSpec } from '../../../../chart/spec.ts';
import { firstChoices } from '../../../choices.ts';
import { type CheckPlot, extremesQuestionOf } from '../../../lossFigures/extremeChoices.ts';
import { intervalsKey } from '../../../lossFigures/extremeIntervals.ts';
import type { ExtremeIntervals } from '../../../lossFigures/lossFigureAnswers.ts';
import {
  firstLossFigureChoices,
  type LossFigureChoices,
} from '../../../lossFigures/lossFigureChoices.ts';
import { bundledLosses, questionOf, valueIn } from '../testing/lossSpecs.ts';
import { extremesAnswer, extremesSpec } from './extremesSpec.ts';

/* A figure of return levels is exported before its intervals are there, and after. */

let store: Store;
beforeAll(async () => {
  store = await bundledLosses();
}, 60_000);

async function specOf(
  choices: Partial<LossFigureChoices>,
  areThere: boolean,
  locale = 'en-GB',
): Promise<ChartSpec> {
  const question = questionOf(store);
  const lossFigures = { ...firstLossFigureChoices, ...choices };
  const request = extremesQuestionOf({ ...firstChoices, question, lossFigures }, null);
  const result = await store.lossExtremes(request);
  const { extremes } = valueIn(result);
  const levels = valueIn(extremes).levels.map((level) => {
    const value = level.level.ok ? level.level.value : 0;
    return { ...level, interval: success({ lower: value / 2, upper: value * 2 }) };
  });
  const key = intervalsKey(request);
  const intervals: ExtremeIntervals | null = areThere
    ? { key, part: 1, result: success(levels) }
    : null;
  const answer = extremesAnswer({ extremes: { request, result }, intervals });
  if (answer === null) throw new Error('needs an answer');
  const inputs = {
    opened: store,
    assessment: valueIn(await store.assessLosses(question)),
    language: 'en',
    locale,
    programVersion: '0.1.0',
  } as const;
  const made = extremesSpec(inputs, lossFigures, answer);
  if (!('spec' in made)) throw new Error('needs a figure');
  return made.spec;
}

async function notesOf(
  choices: { readonly exceedancePart: 'levels' | 'check'; readonly checkPlot: CheckPlot },
  areThere: boolean,
): Promise<string> {
  return (await specOf(choices, areThere)).notes.join(' ');
}

describe('a figure of return levels', () => {
  const levels = { exceedancePart: 'levels', checkPlot: 'quantiles' } as const;
  const plot = { exceedancePart: 'check', checkPlot: 'returnLevels' } as const;

  it('says that it has no intervals yet', async () => {
    for (const choices of [levels, plot]) {
      const notes = await notesOf(choices, false);
      expect(notes).toContain('they had not been computed yet');
      expect(notes).not.toMatch(/band|profile likelihood/);
    }
  });

  it('says nothing of the kind when it has them', async () => {
    expect(await notesOf(levels, true)).toContain('Intervals of 95 % by profile likelihood');
    expect(await notesOf(plot, true)).toContain('in the band around the line');
    for (const choices of [levels, plot]) {
      expect(await notesOf(choices, true)).not.toContain('not been computed');
    }
  });

  it('writes thousands of years apart, as the settings ask', async () => {
    const spec = await specOf({ exceedancePart: 'levels', horizonYears: 10_000 }, false, 'de-CH');
    const rows = spec.kind === 'tableFigure' ? spec.rows : [];
    for (const { values } of rows) expect(Number(values.at(-1))).toBeLessThan(100);
    expect(rows.length).toBeGreaterThan(5);
    expect(JSON.stringify(spec)).toContain("Chance within 10'000 years, once a year");
  });
});

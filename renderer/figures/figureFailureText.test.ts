import { expect, it } from 'vitest';
import { figureOf, figurePresets } from '../chart/figure/figurePresets.ts';
import type { ChartSpec } from '../chart/spec.ts';
import { defaultOptions } from '../export/ExportedFigure.ts';
import { renderFigure } from '../export/renderFigure.ts';
import { testFiles } from '../export/testing/figureFiles.ts';
import { testSeries } from '../export/testing/specs.ts';
import { wordsIn } from '../words/words.ts';
import { figureFailureText } from './figureFailureText.ts';

async function refusalOf(chart: ChartSpec, dpi: number): Promise<string> {
  const item = { name: null, figure: figureOf(chart, figurePresets.slide), whole: null };
  const made = await renderFigure(item, 'png', { ...defaultOptions, dpi }, testFiles);
  return made.ok ? '' : made.failure.message;
}

/* As the drawing refuses: what it says is not repeated here. 254 × 142.875 mm at 2400 dpi are 24,000 × 13,500. */
it('says how many million pixels are too many, in the language of the window', async () => {
  const message = await refusalOf(testSeries('en'), 2400);
  expect(figureFailureText({ message }, wordsIn('zh'))).toMatch(/^图片将达32[45]百万像素，最多/);
  expect(figureFailureText({ message }, wordsIn('en'))).toMatch(/would have 32[45] million pixels/);
});

it('names the letters that the font lacks', async () => {
  const message = await refusalOf({ ...testSeries('zh'), title: 'Muğla' }, 72);
  expect(figureFailureText({ message }, wordsIn('zh'))).toBe(
    '图件字体缺少以下字符：ğ。请从文字中删去。',
  );
});

it('leaves other refusals to the words for all failures', () => {
  expect(figureFailureText({ message: 'drawFigure was called off' }, wordsIn('zh'))).toBeNull();
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../../datasets/store/store.ts';
import { figureOf, figurePresets } from '../../../chart/figure/figurePresets.ts';
import type { FigureLanguage } from '../../../chart/spec.ts';
import { defaultOptions, type FigureFormat } from '../../../export/ExportedFigure.ts';
import { renderFigure } from '../../../export/renderFigure.ts';
import { testFiles } from '../../../export/testing/figureFiles.ts';
import type { LossFigureChoices } from '../../lossFigures/lossFigureChoices.ts';
import type { FigureKind } from '../../state.ts';
import { bundledLosses, lossSpecOf, questionOf, valueIn } from './testing/lossSpecs.ts';

/* The figures of a question without any loss: Nauru has no entry of an impact. */

let store: Store;
beforeAll(async () => {
  store = await bundledLosses();
}, 60_000);

const figures: readonly (readonly [FigureKind, Partial<LossFigureChoices>])[] = [
  ['deviations', {}],
  ['deviations', { deviationOf: 'item' }],
  ['stack', {}],
  ['heatMap', {}],
  ['structure', { structureShape: 'treemap' }],
  ['structure', { structureShape: 'sankey' }],
  ['multiples', {}],
  ['table', {}],
  ['ranking', {}],
  ['series', {}],
  ['hazards', {}],
];

/** Its size is a population, which is not missing: the figure says itself what it does not draw. */
const bubbles = ['bubbles', {}] as const;

async function fileOf(
  [figure, change]: (typeof figures)[number],
  language: FigureLanguage,
  format: FigureFormat,
): Promise<Uint8Array> {
  const question = questionOf(store, { countrySet: 'NRU', hazards: ['impact'] });
  const spec = await lossSpecOf(store, question, figure, change, language);
  const item = { name: null, figure: figureOf(spec, figurePresets.singleColumn), whole: null };
  const options = { ...defaultOptions, dpi: 72 };
  return valueIn(await renderFigure(item, format, options, testFiles)).bytes;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a figure without any loss', () => {
  it('says in its picture that there is nothing to draw, in both languages', async () => {
    for (const figure of figures) {
      const english = textOf(await fileOf(figure, 'en', 'svg'));
      expect(english, figure[0]).toContain('Nothing to draw: all values are zero or missing.');
      expect(english, figure[0]).not.toMatch(/NaN|Infinity|undefined/);
      expect(textOf(await fileOf(figure, 'zh', 'svg')), figure[0]).toContain('无可绘内容');
    }
    const left = 'Not drawn: 1 without both values above zero';
    expect(textOf(await fileOf(bubbles, 'en', 'svg'))).toContain(left);
  }, 60_000);

  it('has a table of its numbers with a head, and a picture and a page', async () => {
    for (const figure of [...figures, bubbles]) {
      const csv = textOf(await fileOf(figure, 'en', 'csv'));
      expect(csv.split('\n')[0], figure[0]).toMatch(/[A-Za-z]/);
      expect(csv, figure[0]).not.toMatch(/NaN|Infinity|undefined/);
      const png = await fileOf(figure, 'en', 'png');
      expect(textOf(png.subarray(1, 4)), figure[0]).toBe('PNG');
      const pdf = await fileOf(figure, 'en', 'pdf');
      expect(textOf(pdf.subarray(0, 5)), figure[0]).toBe('%PDF-');
    }
  }, 120_000);

  it('does not say so where there is a single loss', async () => {
    const question = questionOf(store, { countrySet: 'NPL', hazards: ['flood'] });
    const spec = await lossSpecOf(store, question, 'series', {}, 'en');
    const item = { name: null, figure: figureOf(spec, figurePresets.singleColumn), whole: null };
    const drawn = valueIn(await renderFigure(item, 'svg', defaultOptions, testFiles));
    expect(textOf(drawn.bytes)).not.toContain('Nothing to draw');
  });
});

import { describe, expect, it } from 'vitest';
import { figureOf, figurePresets } from '../chart/figure/figurePresets.ts';
import type { FigureLanguage, SceneSpec } from '../chart/spec.ts';
import { gallery } from '../chart/testing/gallery.ts';
import { defaultOptions } from './ExportedFigure.ts';
import { renderFigure } from './renderFigure.ts';
import { testFiles } from './testing/figureFiles.ts';
import { matchSnapshot } from './testing/matchSnapshot.ts';

const kinds = Object.keys(gallery) as SceneSpec['kind'][];
const cases = kinds.flatMap((kind) =>
  (['en', 'zh'] as const).map((language) => ({ kind, language })),
);

async function svgOf(kind: SceneSpec['kind'], language: FigureLanguage): Promise<string> {
  const figure = figureOf(gallery[kind](language), figurePresets.singleColumn);
  const item = { name: null, figure, whole: null };
  const result = await renderFigure(item, 'svg', defaultOptions, testFiles);
  if (!result.ok) throw new Error(result.failure.message);
  return new TextDecoder().decode(result.value.bytes);
}

describe.each(cases)('a $kind on bundled data in $language', ({ kind, language }) => {
  it('is drawn as before, and with the same bytes when drawn again', async () => {
    const svg = await svgOf(kind, language);
    matchSnapshot(svg, `${kind}-${language}`);
    expect(await svgOf(kind, language)).toBe(svg);
  });
  it('holds no broken number, no id of the engine and nothing for the pointer', async () => {
    const svg = await svgOf(kind, language);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|zr\d|<style|class=/);
    expect(svg).not.toMatch(/opacity="0"|fill-opacity="0"/);
    expect(svg).toMatch(/<desc id="desc">.{20,}<\/desc>/);
  });
});

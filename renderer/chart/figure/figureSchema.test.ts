import { describe, expect, it } from 'vitest';
import { testRanking, testSeries } from '../../export/testing/specs.ts';
import { figureOf, figurePresets, presetOf } from './figurePresets.ts';
import { figureSchema, figureSourceSchema } from './figureSchema.ts';

const figure = figureOf(testSeries('zh'));

describe('figureSchema', () => {
  it('takes a figure back as it was written', () => {
    expect(figureSchema.parse(JSON.parse(JSON.stringify(figure)))).toEqual(figure);
  });
  it('takes figures from before classes could be chosen', () => {
    const { classes, ...older } = figure;
    expect(classes).toEqual({ kind: 'made' });
    expect(figureSchema.parse(older)).toEqual(figure);
  });
  it.each([
    ['a newer version', { ...figure, version: 2 }],
    ['a chart of a newer version', { ...figure, chart: { ...figure.chart, version: 2 } }],
    ['a chart without a version', { ...figure, chart: { ...figure.chart, version: undefined } }],
    ['a width beyond all paper', { ...figure, widthMm: 4000 }],
    ['letters too small to print', { ...figure, fontPt: 3 }],
    ['an unknown palette', { ...figure, palette: 'rainbow' }],
    [
      'limits of classes that do not rise',
      { ...figure, classes: { kind: 'fixed', breaks: [2, 2] } },
    ],
    ['an unknown field', { ...figure, script: 'x' }],
    ['a chart without provenance', { ...figure, chart: { ...figure.chart, provenance: null } }],
    ['an override without a reason', { ...figure, publication: { kind: 'china', override: '' } }],
  ])('refuses %s', (_, value) => {
    expect(figureSchema.safeParse(value).success).toBe(false);
  });
});

describe('figureSourceSchema', () => {
  it('takes charts in both languages', () => {
    const shown = { en: testSeries('en'), zh: testSeries('zh') };
    const source = { shown, whole: null };
    expect(figureSourceSchema.parse(JSON.parse(JSON.stringify(source)))).toEqual(source);
    expect(figureSourceSchema.safeParse({ shown: { en: testRanking(2, 'en') } }).success).toBe(
      false,
    );
  });
});

describe('presetOf', () => {
  it('knows each preset by its size, and a size of one’s own by none', () => {
    for (const [name, preset] of Object.entries(figurePresets)) {
      expect(presetOf(figureOf(testSeries('en'), preset))).toBe(name);
    }
    expect(presetOf({ ...figure, widthMm: 100 })).toBeNull();
  });
});

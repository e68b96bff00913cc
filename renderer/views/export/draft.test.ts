import { describe, expect, it } from 'vitest';
import { testCodes } from '../../export/testing/maps.ts';
import { testChoropleth } from '../../export/testing/specs.ts';
import { draftOf, figureOfDraft, newDraft } from './draft.ts';

const source = {
  shown: { en: testChoropleth(testCodes, 'en'), zh: testChoropleth(testCodes, 'zh') },
  whole: null,
};
const first = newDraft(source, 'en');

describe('draft', () => {
  it('gives back the figure that it was made from', () => {
    const figure = figureOfDraft(source, first);
    expect(figureOfDraft(source, draftOf(figure))).toEqual(figure);
  });
  it('keeps what was written in each language apart', () => {
    const texts = { ...first.texts, en: { title: 'Mine', subtitle: null, note: null } };
    const written = { ...first, texts };
    expect(figureOfDraft(source, written).texts.title).toBe('Mine');
    const chinese = figureOfDraft(source, { ...written, language: 'zh' });
    expect(chinese.texts.title).toBeNull();
    expect(chinese.chart).toEqual(source.shown.zh);
  });
  it('puts a map on the base map chosen', () => {
    const figure = figureOfDraft(source, { ...first, baseMap: 'chinese-standard' });
    expect(figure.chart).toMatchObject({ baseMap: { id: 'chinese-standard' } });
  });
});

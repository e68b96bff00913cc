import { describe, expect, it } from 'vitest';
import type { MissingnessSpec } from '../spec.ts';
import { galleryFrame } from '../testing/galleryFrame.ts';
import { markOf, shapesOf, testDrawing } from '../testing/sceneShapes.ts';
import { hasNumberedColumns, missingness } from './missingness.ts';

const spec: MissingnessSpec = {
  ...galleryFrame('en', 'T', 'Raw values'),
  kind: 'missingness',
  nodes: ['one', 'two', 'three', 'four'].map((node) => ({ node, label: node })),
  areas: [
    { area: 'A', label: 'A', cells: ['present', 'present', 'imputed', 'not-reported'] },
    { area: 'B', label: 'B', cells: ['present', 'no-denominator', 'present', 'present'] },
  ],
};

describe('missingness', () => {
  it('draws one cell a state, gaps hatched', () => {
    const scene = missingness.scene(spec, testDrawing);
    const cells = shapesOf(markOf(scene, 'A'), 'path').map(({ d }) => (d.match(/Z/g) ?? []).length);
    expect(cells).toEqual([2, 1, 1, 0]);
  });
  it('names its columns where they are wide enough, and numbers them elsewhere', () => {
    const long: MissingnessSpec = {
      ...spec,
      nodes: ['consumerPriceIndex', 'deaths', 'emdatCode', 'year'].map((node) => ({
        node,
        label: node,
      })),
    };
    const words = (width: number) =>
      shapesOf(missingness.scene(long, { ...testDrawing, width }).under, 'text').map(
        (shape) => shape.text,
      );
    expect(words(600)).toEqual(['consumerPrice', 'Index', 'deaths', 'emdatCode', 'year']);
    expect(hasNumberedColumns(long, 600, testDrawing.fontSize)).toBe(false);
    expect(words(160)).toEqual(expect.arrayContaining(['1', '2', '3', '4']));
    expect(words(160).join(' ')).toContain('1 consumerPriceIndex');
    expect(hasNumberedColumns(long, 160, testDrawing.fontSize)).toBe(true);
  });
  it('writes years over narrow columns, every fifth of them, and needs no key', () => {
    const years = Array.from({ length: 27 }, (_, place) => String(2000 + place));
    const byYear: MissingnessSpec = {
      ...spec,
      nodes: years.map((year) => ({ node: year, label: year })),
      areas: [{ area: 'A', label: 'A', cells: years.map(() => 'present' as const) }],
    };
    const drawn = shapesOf(
      missingness.scene(byYear, { ...testDrawing, width: 200 }).under,
      'text',
    ).map((shape) => shape.text);
    expect(drawn).toEqual(['2000', '2005', '2010', '2015', '2020', '2025']);
    expect(hasNumberedColumns(byYear, 200, testDrawing.fontSize)).toBe(false);
    const holed = { ...byYear, nodes: byYear.nodes.filter((_, place) => place !== 3) };
    expect(hasNumberedColumns(holed, 200, testDrawing.fontSize)).toBe(true);
  });
  it('explains only the states that occur, numbers first', () => {
    expect(
      missingness.legend(spec, testDrawing.theme).entries.map(({ label, shape }) => [label, shape]),
    ).toEqual([
      ['Reported', 'patch'],
      ['Imputed', 'patch'],
      ['Not reported', 'hatched'],
      ['No denominator', 'hatched'],
    ]);
  });
  it('tells cells that hold a part from whole ones', () => {
    const part: MissingnessSpec = {
      ...spec,
      areas: [{ area: 'A', label: 'A', cells: ['present', 'partly', 'not-reported', 'partly'] }],
    };
    expect(missingness.legend(part, testDrawing.theme).entries.map(({ label }) => label)).toEqual([
      'Reported',
      'Reported in part',
      'Not reported',
    ]);
    expect(missingness.summary(part)).toBe(
      '25\u00a0% reported, 50\u00a0% in part, 0\u00a0% imputed, 25\u00a0% missing.',
    );
  });
  it('says the shares', () => {
    expect(missingness.summary(spec)).toBe(
      '63\u00a0% reported, 13\u00a0% imputed, 25\u00a0% missing.',
    );
  });
});

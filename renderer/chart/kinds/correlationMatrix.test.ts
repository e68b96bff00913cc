import { describe, expect, it } from 'vitest';
import type { CorrelationMatrixSpec } from '../spec.ts';
import { galleryFrame } from '../testing/galleryFrame.ts';
import { shapesOf, testDrawing } from '../testing/sceneShapes.ts';
import { correlationMatrix } from './correlationMatrix.ts';

const spec: CorrelationMatrixSpec = {
  ...galleryFrame('en', 'T', 'Correlation'),
  kind: 'correlationMatrix',
  nodes: ['a', 'b', 'c'].map((node) => ({ node, label: node })),
  values: [
    [1, 0.9, 'too-few-values'],
    [0.9, 1, -0.9],
    ['too-few-values', -0.9, 1],
  ],
  method: 'pearson',
};

describe('correlationMatrix', () => {
  const { marks } = correlationMatrix.scene(spec, testDrawing);
  const cell = (row: string, column: string) =>
    marks.find(
      ({ target }) => target.kind === 'cell' && target.row === row && target.column === column,
    )?.shapes ?? [];
  it('colours both signs from opposite ends, the same on both sides of the diagonal', () => {
    const fill = (row: string, column: string) => shapesOf(cell(row, column), 'rect')[0]?.fill;
    expect([fill('a', 'b'), fill('b', 'c')]).toEqual(['#b2182b', '#2166ac']);
    expect(fill('b', 'a')).toBe(fill('a', 'b'));
  });
  it('prints coefficients, but not on the diagonal', () => {
    expect(shapesOf(cell('b', 'c'), 'text').map(({ text }) => text)).toEqual(['−0.90']);
    expect(shapesOf(cell('a', 'a'), 'text')).toEqual([]);
  });
  it('hatches a pair without a coefficient', () => {
    expect(shapesOf(cell('a', 'c'), 'path')).toHaveLength(1);
    expect(correlationMatrix.legend(spec, testDrawing.theme).entries.at(-1)?.shape).toBe('hatched');
  });
  it('names the strongest pair', () => {
    expect(correlationMatrix.summary(spec)).toBe('Strongest: a with b (0.90).');
  });
});

import { describe, expect, it } from 'vitest';
import { figureOf } from '../../chart/figure/figurePresets.ts';
import { testSeries } from '../../export/testing/specs.ts';
import type { TrayEvent } from './trayEvent.ts';
import { emptyTray, mostTrayFigures, updateTray } from './trayState.ts';

const shown = { en: testSeries('en'), zh: testSeries('zh') };
const add = (name: string): TrayEvent => ({
  kind: 'figureAdded',
  name,
  source: { shown, whole: null },
  figure: figureOf(shown.zh),
});
const after = (...events: readonly TrayEvent[]) => events.reduce(updateTray, emptyTray);
const names = (...events: readonly TrayEvent[]) => after(...events).figures.map(({ name }) => name);

describe('updateTray', () => {
  it('adds at the end, each with a number of its own', () => {
    const tray = after(add('a'), add('b'), { kind: 'figureRemoved', id: 1 }, add('c'));
    expect(tray.figures.map(({ id, name }) => [id, name])).toEqual([
      [2, 'b'],
      [3, 'c'],
    ]);
  });
  it('moves a figure up and down, and not beyond the ends', () => {
    const three = [add('a'), add('b'), add('c')];
    expect(names(...three, { kind: 'figureMoved', id: 3, to: 0 })).toEqual(['c', 'a', 'b']);
    expect(names(...three, { kind: 'figureMoved', id: 1, to: 1 })).toEqual(['b', 'a', 'c']);
    expect(names(...three, { kind: 'figureMoved', id: 1, to: -1 })).toEqual(['a', 'b', 'c']);
    expect(names(...three, { kind: 'figureMoved', id: 3, to: 3 })).toEqual(['a', 'b', 'c']);
  });
  it('renames and revises one figure and leaves the others', () => {
    const figure = { ...figureOf(shown.en), widthMm: 84 };
    const tray = after(
      add('a'),
      add('b'),
      { kind: 'figureRenamed', id: 2, name: 'B' },
      { kind: 'figureRevised', id: 2, figure },
    );
    expect(tray.figures.map(({ name }) => name)).toEqual(['a', 'B']);
    expect(tray.figures.map((one) => one.figure.widthMm)).toEqual([174, 84]);
  });
  it('holds no more than can be exported', () => {
    const many = Array.from({ length: mostTrayFigures + 1 }, (_, i) => add(String(i)));
    expect(after(...many).figures).toHaveLength(mostTrayFigures);
  });
});

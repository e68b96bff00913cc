import { describe, expect, it } from 'vitest';
import { overlaps, textBox } from './draw.ts';
import { covers, leader, placeLabels } from './placeLabels.ts';

const bounds = { left: 0, right: 200, top: 0, bottom: 100 };
const point = (text: string, x: number, y: number, isMeant = false, radius = 3) => ({
  text,
  x,
  y,
  priority: 0,
  radius,
  isMeant,
});

describe('placeLabels', () => {
  it('sets a name to the right of its point where it is free', () => {
    const [name] = placeLabels([point('Iran', 50, 50)], bounds, 10);
    expect(name).toMatchObject({ text: 'Iran', align: 'left', y: 50 });
  });
  it('sets a name to the left at the right edge', () => {
    expect(placeLabels([point('Iran', 198, 50)], bounds, 10)[0]?.align).toBe('right');
  });
  it('sets a name beside a line that it would stand over', () => {
    const line = { left: 60, right: 60, top: 0, bottom: 100 };
    const [name] = placeLabels([point('Iran', 50, 50)], bounds, 10, [line]);
    expect(name).toMatchObject({ text: 'Iran', align: 'right', y: 50 });
    const [meant] = placeLabels([point('Papua New Guinea', 100, 50, true)], bounds, 10, [
      { left: 0, right: 200, top: 50, bottom: 50 },
      { left: 100, right: 100, top: 0, bottom: 100 },
    ]);
    expect(meant?.text).toBe('Papua New Guinea');
  });
  it('leaves a point without a name rather than cover others', () => {
    const crowd = Array.from({ length: 60 }, (_, i) =>
      point('Pakistan', 100 + (i % 8), 50 + (i % 7)),
    );
    const named = placeLabels(crowd, bounds, 10).filter((name) => name !== null);
    expect(named.length).toBeLessThan(12);
  });
  it('names what is meant even over points', () => {
    const crowd = Array.from({ length: 200 }, (_, i) =>
      point('x', (i % 20) * 10, Math.floor(i / 20) * 10),
    );
    const names = placeLabels([...crowd, point('Pakistan', 100, 50, true)], bounds, 10);
    expect(names.at(-1)?.text).toBe('Pakistan');
  });
  it('sets what is meant clear of a crowd where a place farther away is free, and leads to it', () => {
    // Points 8 apart for 20 around the one that is meant: no name of 10 fits between them.
    const crowd = Array.from({ length: 25 }, (_, i) =>
      point('', 84 + (i % 5) * 8, 34 + Math.floor(i / 5) * 8),
    ).filter(({ x, y }) => x !== 100 || y !== 50);
    const meant = point('Iran', 100, 50, true);
    const name = placeLabels([meant, ...crowd], bounds, 10)[0];
    if (name === null || name === undefined) throw new Error('needs a name');
    expect(crowd.some((each) => covers(textBox(name), each))).toBe(false);
    expect(leader(name, meant, 10)).not.toBe('');
  });
  it('draws a line from the edge of a circle to a name that is away, none to one beside it', () => {
    const own = { x: 50, y: 50, radius: 3 };
    const far = placeLabels([point('Iran', 62, 50)], bounds, 10)[0];
    if (far === null || far === undefined) throw new Error('needs a name');
    expect(leader(far, { x: 62, y: 50, radius: 3 }, 10)).toBe('');
    expect(leader(far, own, 10)).toBe('M53 50L68 50');
  });
  it('names the larger first, and covers neither another circle nor a text that stands already', () => {
    const circles = [
      { ...point('Nepal', 90, 50, false, 4) },
      { ...point('Indonesia', 112, 50, false, 20), priority: 20 },
    ];
    const [nepal, indonesia] = placeLabels(circles, bounds, 10);
    expect(indonesia).toMatchObject({ text: 'Indonesia', align: 'left', y: 50 });
    expect(nepal).not.toBeNull();
    for (const name of [nepal, indonesia]) {
      if (name === null || name === undefined) throw new Error('needs both names');
      expect(circles.some((circle) => covers(textBox(name), circle))).toBe(false);
    }
    const kept = { left: 0, right: 200, top: 0, bottom: 100 };
    expect(placeLabels(circles, bounds, 10, [], [kept])).toEqual([null, null]);
    if (nepal !== null && nepal !== undefined && indonesia !== null && indonesia !== undefined)
      expect(overlaps(textBox(nepal), textBox(indonesia))).toBe(false);
  });
  it('sees that a box at the corner around a circle leaves the circle free', () => {
    // The corner (3, 3) lies 4.24 from the middle.
    const box = { left: 3, right: 9, top: 3, bottom: 9 };
    expect(covers(box, { x: 0, y: 0, radius: 4.2 })).toBe(false);
    expect(covers(box, { x: 0, y: 0, radius: 4.3 })).toBe(true);
  });
});

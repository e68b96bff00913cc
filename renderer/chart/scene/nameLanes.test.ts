import { describe, expect, it } from 'vitest';
import { overlaps, textBox } from './draw.ts';
import { LANE_HEIGHT, nameLanes } from './nameLanes.ts';

const box = { left: 0, right: 200, bottom: 40, lanes: 3 };
const dot = (label: string, x: number) => ({ label, x, y: 60, radius: 2 });
const placed = (dots: Parameters<typeof nameLanes>[0]) => nameLanes(dots, box, 10, '#000');

describe('nameLanes', () => {
  it('puts a name over the middle of its dot, in the lowest lane, and leads down to it', () => {
    const [one] = placed([dot('Chad', 100)]);
    if (one === null || one === undefined) throw new Error('needs a name');
    const { left, right, bottom } = textBox(one.name);
    expect((left + right) / 2).toBeCloseTo(100, 6);
    expect(bottom).toBeLessThanOrEqual(40);
    expect(bottom).toBeGreaterThan(40 - LANE_HEIGHT * 10);
    expect(one.leader.d).toMatch(/^M100 [\d.]+V58$/);
  });
  it('keeps names between left and right', () => {
    for (const found of placed([dot('South Sudan', 1), dot('Papua New Guinea', 199)])) {
      const { left, right } = textBox(
        found?.name ?? {
          type: 'text',
          text: '',
          x: -1,
          y: 0,
          fontSize: 1,
          colour: '',
          align: 'left',
        },
      );
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(200);
    }
  });
  it('names dots beside each other without covering a name or the line of another', () => {
    const dots = [dot('Pakistan', 100), dot('Bangladesh', 104), dot('Myanmar', 20)];
    const found = placed(dots).flatMap((one) => (one === null ? [] : [one]));
    expect(found.map(({ name }) => name.text)).toEqual(['Pakistan', 'Bangladesh', 'Myanmar']);
    found.forEach(({ name, leader }, i) => {
      const own = textBox(name);
      for (const other of found.slice(i + 1))
        expect(overlaps(own, textBox(other.name))).toBe(false);
      const [, x = 0, top = 0] = (/^M([\d.]+) ([\d.]+)V/.exec(leader.d) ?? []).map(Number);
      const line = { left: x, right: x, top, bottom: 58 };
      for (const other of found)
        if (other.name !== name) expect(overlaps(textBox(other.name), line)).toBe(false);
    });
  });
  it('leaves out a name that no lane has room for', () => {
    expect(placed([dot('A name that is much longer than the row it stands over', 100)])).toEqual([
      null,
    ]);
  });
});

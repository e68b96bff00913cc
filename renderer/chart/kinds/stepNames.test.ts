import { describe, expect, it } from 'vitest';
import { textWidth } from '../fontMetrics.ts';
import { stepNames } from './stepNames.ts';

describe('names of steps', () => {
  it('stand in one line where all have room', () => {
    const { lines, head } = stepNames(['2023', '2024', '2025'], 60, 10);
    expect(lines).toEqual([['2023'], ['2024'], ['2025']]);
    expect(head).toBe(1.8);
  });
  it('are left out evenly where they are too near to be broken, the last kept', () => {
    const years = Array.from({ length: 9 }, (_, i) => String(2000 + i));
    const named = stepNames(years, 20, 10).lines.map((lines) => lines.length);
    expect(named).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 1]);
  });
  it('break into lines between words, and are cut after three', () => {
    const long = 'D a build with a name of forty characters and more';
    const { lines, head, widths } = stepNames(['A as published', long, 'C second'], 66, 10);
    expect(lines[0]).toEqual(['A as', 'published']);
    expect(lines[1]).toHaveLength(3);
    expect(lines[1]?.at(-1)).toMatch(/…$/);
    for (const line of lines.flat()) expect(textWidth(line, 10)).toBeLessThanOrEqual(58);
    expect(Math.max(...widths)).toBeLessThanOrEqual(58);
    expect(head).toBeCloseTo(1.8 + 2 * 1.15, 9);
  });
});

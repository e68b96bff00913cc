import { describe, expect, it } from 'vitest';
import { textWidth } from '../fontMetrics.ts';
import { keyLines } from './keyLines.ts';

const names = ['Flood', 'Storm', 'Earthquake', 'Drought', 'Landslide'];

describe('keyLines', () => {
  it('numbers names and fills lines', () => {
    expect(keyLines(['Flood', 'Storm'], 200, 8, 9, 'en')).toEqual(['1 Flood   2 Storm']);
  });
  it('keeps to the width', () => {
    for (const line of keyLines(names, 70, 8, 9, 'en')) {
      expect(textWidth(line, 8)).toBeLessThanOrEqual(70);
    }
  });
  it('says how many names do not fit the lines', () => {
    const lines = keyLines(names, 50, 8, 3, 'en');
    expect(lines.slice(0, 2)).toEqual(['1 Flood', '2 Storm']);
    expect(keyLines(names, 400, 8, 0, 'en')).toEqual([]);
    expect(lines.at(-1)?.startsWith('Not shown')).toBe(true);
  });
});

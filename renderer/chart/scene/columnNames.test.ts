import { describe, expect, it } from 'vitest';
import { textWidth } from '../fontMetrics.ts';
import { columnNames } from './columnNames.ts';

const SIZE = 10;

describe('columnNames', () => {
  it('sets short names on one line, in columns that are not wider than they need be', () => {
    const set = columnNames(['2000', '2001'], 500, SIZE);
    expect(set?.lines).toEqual([['2000'], ['2001']]);
    expect(set?.width).toBe(40);
  });

  it('breaks a name of several words where the next one begins, and loses no letter', () => {
    const names = ['consumerPriceIndex', 'deaths per million people', 'emdat-losses'];
    const set = columnNames(names, 60, SIZE);
    expect(set?.lines).toEqual([
      ['consumer', 'PriceIndex'],
      ['deaths per', 'million', 'people'],
      ['emdat-', 'losses'],
    ]);
  });

  it('lets no line be wider than its column', () => {
    for (const room of [55, 70, 90, 200]) {
      const set = columnNames(['lossUsdAdjusted', 'consumerPriceIndex'], room, SIZE);
      if (set === null) continue;
      expect(set.width).toBeLessThanOrEqual(room);
      for (const line of set.lines.flat()) {
        expect(textWidth(line, SIZE)).toBeLessThan(set.width);
      }
    }
  });

  it('gives up where a word is wider than its column, or a name too long', () => {
    expect(columnNames(['consumerPriceIndex'], 30, SIZE)).toBeNull();
    expect(columnNames(['one two three four five six seven eight nine'], 50, SIZE)).toBeNull();
    expect(columnNames([], 50, SIZE)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { boxStatistics } from './boxStatistics.ts';

describe('boxStatistics', () => {
  it('ends the whisker at the last value within 1.5 interquartile ranges', () => {
    expect(boxStatistics([100, 1, 2, 3, 4])).toEqual({
      lowerQuartile: 2,
      median: 3,
      upperQuartile: 4,
      lowerWhisker: 1,
      upperWhisker: 4,
    });
  });
  it('is one line for one value, and nothing for none', () => {
    expect(boxStatistics([7])).toMatchObject({ lowerWhisker: 7, median: 7, upperWhisker: 7 });
    expect(boxStatistics([])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { lastPart } from './lastPart.ts';

const places = (areas: readonly number[]) => ({
  areas: Int32Array.from(areas),
  hazards: new Int32Array(),
});

describe('lastPart', () => {
  it('gives the same part again for equal places of the same rows', () => {
    const part = lastPart((rows: object, { areas }) => ({ rows, areas }));
    const rows = {};
    expect(part(rows, places([0, -1]))).toBe(part(rows, places([0, -1])));
    expect(part({}, places([0, -1]))).not.toBe(part(rows, places([0, -1])));
  });

  it('forgets the part that was asked for longest ago', () => {
    let taken = 0;
    const part = lastPart(() => {
      taken += 1;
      return {};
    }, 2);
    const rows = {};
    for (const area of [0, 1, 0, 2]) part(rows, places([area]));
    expect(taken).toBe(3);
    part(rows, places([0]));
    expect(taken).toBe(3);
    part(rows, places([1]));
    expect(taken).toBe(4);
  });
});

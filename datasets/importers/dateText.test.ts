import { describe, expect, it } from 'vitest';
import { type DateFormat, splitDate } from './dateText.ts';

describe('splitDate', () => {
  it.each([
    ['2012年8月', 'YMD', ['2012', '8', null]],
    ['2012年8月3日', 'YMD', ['2012', '8', '3']],
    ['2012年', 'YMD', ['2012', null, null]],
    ['2012/8/3', 'YMD', ['2012', '8', '3']],
    ['20120803', 'YMD', ['2012', '08', '03']],
    ['3.8.2012', 'DMY', ['2012', '8', '3']],
    ['08/2012', 'DMY', ['2012', '08', null]],
    ['8/3/2012', 'MDY', ['2012', '8', '3']],
    ['2012', 'DMY', ['2012', null, null]],
    ['2012-08-03T00:00:00.000Z', 'DMY', ['2012', '08', '03']],
    [2012, 'Y', ['2012', null, null]],
    ['August 2012', 'YMD', ['August 2012', null, null]],
    ['2012/8/3/1', 'YMD', ['2012/8/3/1', null, null]],
    ['8/2012', 'Y', ['8/2012', null, null]],
    ['', 'YMD', [null, null, null]],
  ] as const satisfies readonly (readonly [string | number, DateFormat, unknown])[])(
    'divides %j written %s',
    (cell, format, [year, month, day]) => {
      expect(splitDate(cell, format)).toEqual({ year, month, day });
    },
  );
});

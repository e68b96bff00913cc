import { describe, expect, it } from 'vitest';
import { chineseNames } from './chineseNames.ts';

describe('chineseNames', () => {
  it('follows the usage of the Chinese state where the package differs', () => {
    const names = chineseNames();
    expect(names.get('TWN')).toBe('中国台湾');
    expect(names.get('HKG')).toBe('中国香港');
    expect(names.get('ESH')).toBe('西撒哈拉');
    expect(names.get('COD')).toBe('刚果（金）');
    expect(names.get('FRA')).toBe('法国');
  });
});

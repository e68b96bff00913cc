import { describe, expect, it } from 'vitest';
import { inkOn } from './inkOn.ts';

describe('inkOn', () => {
  it('writes dark on light and light on dark', () => {
    expect(inkOn('#ffffff')).toBe('#0f1720');
    expect(inkOn('#fde725')).toBe('#0f1720');
    expect(inkOn('#440154')).toBe('#ffffff');
    expect(inkOn('#000000')).toBe('#ffffff');
  });
});

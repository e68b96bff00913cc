import { describe, expect, it } from 'vitest';
import { inGrey } from './greyPrint.ts';

describe('inGrey', () => {
  it('weighs red, green and blue as the eye does', () => {
    expect(inGrey('fill="#ff0000" stroke="#00FF00"')).toBe('fill="#363636" stroke="#b6b6b6"');
  });
  it('leaves greys, numbers and references as they are', () => {
    const svg = 'fill="#777777" href="#m1" d="M1 2" clip-path="url(#m12)"';
    expect(inGrey(svg)).toBe(svg);
  });
});

import { describe, expect, it } from 'vitest';
import { cleanSvg } from './cleanSvg.ts';

describe('cleanSvg', () => {
  it('rounds coordinates and leaves what is written as it is', () => {
    const svg = '<svg width="9">\n<text x="1.00049" y="-0">0.0001 (-0)</text>\n</svg>';
    expect(cleanSvg(svg)).toBe('<text x="1" y="0">0.0001 (-0)</text>');
  });
  it('refuses coordinates that are none', () => {
    expect(() => cleanSvg('<svg>\n<path d="M0 NaN"/>\n</svg>')).toThrow(RangeError);
  });
});

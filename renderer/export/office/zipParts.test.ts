import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipParts } from './zipParts.ts';

describe('zipParts', () => {
  it('gives the same bytes whatever the order of the parts and the time', () => {
    const one = zipParts([
      ['b.xml', '<b/>'],
      ['[Content_Types].xml', '<t/>'],
    ]);
    const other = zipParts([
      ['[Content_Types].xml', '<t/>'],
      ['b.xml', '<b/>'],
    ]);
    expect(other).toEqual(one);
  });
  it('dates every part at the first day that the format knows', () => {
    const bytes = zipParts([['a.xml', '<a/>']]);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // Day 1, month 1, year 0 after 1980 in the bits of an MS-DOS date.
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
  });
  it('keeps what it is given', () => {
    const found = unzipSync(
      zipParts([
        ['a/b.png', new Uint8Array([1, 2, 3])],
        ['c.xml', '国'],
      ]),
    );
    expect(found['a/b.png']).toEqual(new Uint8Array([1, 2, 3]));
    expect(new TextDecoder().decode(found['c.xml'])).toBe('国');
  });
});

import { describe, expect, it } from 'vitest';
import { decodeText, decodeUtf8, encodeUtf8, placeInText } from './utf8.ts';

describe('placeInText', () => {
  it('counts lines and columns from one, over any kind of line end', () => {
    expect(placeInText('ab', 1, 'x.csv')).toBe('x.csv:1:2');
    expect(placeInText('a\r\nb\rc\nde', 8, 'x.csv')).toBe('x.csv:4:2');
  });
});

describe('decodeUtf8', () => {
  it('drops a byte order mark and keeps Chinese text', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...encodeUtf8('中国')]);
    expect(decodeUtf8(bytes, 'x.csv')).toEqual({ ok: true, value: '中国' });
  });

  it('names line and column of a byte that is not UTF-8', () => {
    const gbk = new Uint8Array([...encodeUtf8('a,b\n1,'), 0xd6, 0xd0, 0x0a]);
    const decoded = decodeUtf8(gbk, 'x.csv');
    expect(!decoded.ok && decoded.failure.at).toEqual(['x.csv:2:3']);
    expect(!decoded.ok && decoded.failure.message).toContain('is not UTF-8');
    expect(!decoded.ok && decoded.failure.message).toContain('can be read as GB18030');
  });

  it('refuses NUL and an empty file', () => {
    const nul = decodeUtf8(new Uint8Array([97, 10, 98, 0]), 'x.csv');
    expect(!nul.ok && nul.failure.at).toEqual(['x.csv:2:2']);
    const empty = decodeUtf8(new Uint8Array(), 'x.csv');
    expect(!empty.ok && empty.failure.message).toBe('x.csv needs at least one byte, got none');
  });
});

describe('decodeText', () => {
  const flood = '洪水';

  it('reads GBK where the caller says so', () => {
    const gbk = new Uint8Array([0xba, 0xe9, 0xcb, 0xae]);
    expect(decodeText(gbk, 'x.csv', 'gb18030')).toEqual({ ok: true, value: flood });
  });

  it('reads UTF-16 of a spreadsheet, without its byte order mark', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x2a, 0x6d, 0x34, 0x6c]);
    expect(decodeText(utf16, 'x.txt', 'utf-16le')).toEqual({ ok: true, value: flood });
  });

  it('refuses bytes that the stated encoding does not have', () => {
    const decoded = decodeText(new Uint8Array([0x61, 0xff]), 'x.csv', 'gb18030');
    expect(!decoded.ok && decoded.failure.message).toBe('x.csv:1:2 is not GB18030');
  });
});

import { describe, expect, it } from 'vitest';
import { identifier, listParameter, textConstant } from './sql.ts';

describe('identifier', () => {
  it('quotes any name, quotes inside included', () => {
    expect(identifier('emdat-losses')).toBe('"emdat-losses"');
    expect(identifier('a"; DROP TABLE b')).toBe('"a""; DROP TABLE b"');
  });

  it('refuses no name and a NUL character', () => {
    expect(() => identifier('')).toThrow('identifier needs a name');
    expect(() => identifier('a\0')).toThrow('identifier needs a name');
  });
});

describe('textConstant', () => {
  it('doubles apostrophes', () => {
    expect(textConstant("it's")).toBe("'it''s'");
  });
});

describe('listParameter', () => {
  it('joins by a character that no code holds', () => {
    expect(listParameter(['flood', 'storm'])).toBe('flood\u001fstorm');
    expect(() => listParameter(['a\u001fb'])).toThrow('listParameter needs texts without U+001F');
  });
});

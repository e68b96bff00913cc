import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payloadSchemas } from '../../electron/ipc/payload.ts';
import { fileNamesOf } from './fileNameOf.ts';

describe('fileNamesOf', () => {
  it('keeps letters of any script, and the order', () => {
    expect(fileNamesOf(['2001–2022 年各国死亡人数', 'Losses: a/b?'])).toEqual([
      '1 2001-2022 年各国死亡人数',
      '2 Losses a b',
    ]);
  });
  it('makes names that the program takes, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (typed) => {
        const bytes = new Uint8Array();
        const files = fileNamesOf(typed).map((name) => ({ name: `${name}.svg`, bytes }));
        expect(payloadSchemas['files:saveAll'].safeParse({ files }).success).toBe(true);
      }),
    );
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { atomicWrite, atomicWriteNow, writeFailureKind } from './atomicWrite.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'riskbelt-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const refuse = (code: string) => () =>
  Promise.reject(Object.assign(new Error(`${code}: no`), { code }));

describe('atomicWrite', () => {
  it('writes bytes and leaves no other file behind', async () => {
    const path = join(folder, 'a.png');
    writeFileSync(path, 'old and longer than the new one');
    expect(await atomicWrite(path, new Uint8Array([0, 255, 10]))).toEqual({
      ok: true,
      value: null,
    });
    expect([...readFileSync(path)]).toEqual([0, 255, 10]);
    expect(readdirSync(folder)).toEqual(['a.png']);
  });

  it('writes only the part of a buffer that it was given', async () => {
    const path = join(folder, 'a.bin');
    await atomicWrite(path, new Uint8Array([1, 2, 3, 4]).subarray(1, 3));
    expect([...readFileSync(path)]).toEqual([2, 3]);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'permission'],
    ['EPERM', 'permission'],
    ['ENOENT', 'no-such-folder'],
    ['ENAMETOOLONG', 'name-too-long'],
    ['EBUSY', 'in-use'],
    ['EISDIR', 'is-a-folder'],
    ['EIO', 'write-failed'],
  ])('answers %s as %s and leaves the old file as it was', async (code, kind) => {
    const path = join(folder, 'a.csv');
    writeFileSync(path, 'old');
    expect(await atomicWrite(path, 'new', refuse(code))).toEqual({
      ok: false,
      kind,
      message: `${code}: no`,
    });
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('meets a folder in the place of the file', async () => {
    mkdirSync(join(folder, 'a.csv'));
    expect(await atomicWrite(join(folder, 'a.csv'), 'new')).toMatchObject({
      ok: false,
      kind: 'is-a-folder',
    });
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('meets a folder that is gone, at once too', async () => {
    const path = join(folder, 'gone', 'a.csv');
    const expected = { ok: false, kind: 'no-such-folder' };
    expect(await atomicWrite(path, 'new')).toMatchObject(expected);
    expect(atomicWriteNow(path, 'new')).toMatchObject(expected);
  });
});

it('writeFailureKind takes what is not an error for a failed write', () => {
  expect(writeFailureKind('ENOSPC')).toBe('write-failed');
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BundledFiles } from './bundledFiles.ts';
import { checkedFiles } from './checkedFiles.ts';

const onDisk: BundledFiles = {
  read: async (folder, file) => new Uint8Array(await readFile(join('datasets', folder, file))),
};

describe('checkedFiles', () => {
  it('gives the bytes that lie on the disk', async () => {
    const checked = await checkedFiles(onDisk, ['human-development']);
    if (!checked.ok) throw new Error(checked.failure.message);
    const bytes = await checked.value.read('human-development', 'human-development.csv');
    expect(bytes).toEqual(await onDisk.read('human-development', 'human-development.csv'));
    await expect(checked.value.read('economy', 'economy.csv')).rejects.toThrow('economy.csv');
  });

  it('refuses a data set in which one byte differs', async () => {
    const tampered: BundledFiles = {
      read: async (folder, file) => {
        const bytes = await onDisk.read(folder, file);
        if (file.endsWith('.csv')) bytes[bytes.length - 2] = 57;
        return bytes;
      },
    };
    expect(await checkedFiles(tampered, ['human-development'])).toMatchObject({
      ok: false,
      failure: { kind: 'hash-differs', at: ['human-development/human-development.csv'] },
    });
  });
});

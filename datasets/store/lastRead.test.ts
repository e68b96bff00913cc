import { expect, it } from 'vitest';
import { lastRead } from './lastRead.ts';

it('reads an equal selection once, and keeps no more readings than told', async () => {
  const read: string[] = [];
  const of = lastRead(({ set }: { readonly set: string }) => {
    read.push(set);
    return Promise.resolve([set]);
  }, 2);
  for (const set of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await of({ set })).toEqual([set]);
  expect(read).toEqual(['a', 'b', 'c', 'b']);
});

it('does not keep a failure', async () => {
  let fails = true;
  const of = lastRead((given: number) =>
    fails ? Promise.reject(new Error('broken')) : Promise.resolve(given),
  );
  await expect(of(1)).rejects.toThrow('broken');
  fails = false;
  expect(await of(1)).toBe(1);
});

import { expect, it } from 'vitest';
import { withExtension } from './fileNames.ts';

it.each([
  ['/home/a/map', '/home/a/map.svg'],
  ['/home/a/map.svg', '/home/a/map.svg'],
  ['/home/a/map.v2', '/home/a/map.v2'],
  ['/home/a.b/map', '/home/a.b/map.svg'],
])('%s is saved as %s', (chosen, path) => {
  expect(withExtension(chosen, 'svg')).toBe(path);
});

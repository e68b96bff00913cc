import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { hasDisplay, isOnPath } from './display.ts';
import { launchFlags } from './launchFlags.ts';
import { startOptions } from './startOptions.ts';
import { fakeHost } from './testing/fakeHost.ts';

const cwd = resolve('/home/a');

it('opens the window without options', () => {
  expect(startOptions([], cwd)).toEqual({ ok: true, value: { reportFolder: null } });
});

it.each([[['--report', 'out']], [['--report=out']]])('reads %j as a report', (words) => {
  expect(startOptions(words, cwd)).toEqual({
    ok: true,
    value: { reportFolder: resolve('/home/a/out') },
  });
});

it.each([[['--report']], [['--report=']], [['--report', '--x']]])('refuses %j', (words) => {
  expect(startOptions(words, cwd)).toEqual({
    ok: false,
    message: '--report needs a folder, got none',
  });
});

it.each([[['--help']], [['out']], [['--report', 'out', 'more']], [['--report=a', 'b']]])(
  'refuses %j and says what it takes',
  (words) => {
    const outcome = startOptions(words, cwd);
    expect(outcome.ok ? '' : outcome.message).toContain('npm start takes nothing or');
  },
);

it('leaves the sandbox on for everybody but root on Linux', () => {
  expect(launchFlags({ platform: 'linux', userId: 0 })).toEqual(['--no-sandbox']);
  expect(launchFlags({ platform: 'linux', userId: 1000 })).toEqual([]);
  expect(launchFlags({ platform: 'darwin', userId: 0 })).toEqual([]);
  expect(launchFlags({ platform: 'win32', userId: null })).toEqual([]);
});

it('knows a display by its variables on Linux and takes it for granted elsewhere', () => {
  expect(hasDisplay(fakeHost({ env: {} }))).toBe(false);
  expect(hasDisplay(fakeHost({ env: { DISPLAY: '' } }))).toBe(false);
  expect(hasDisplay(fakeHost({ env: { DISPLAY: ':0' } }))).toBe(true);
  expect(hasDisplay(fakeHost({ env: { WAYLAND_DISPLAY: 'wayland-0' } }))).toBe(true);
  expect(hasDisplay(fakeHost({ platform: 'darwin', env: {} }))).toBe(true);
});

it('finds a program on the search path only', () => {
  const host = fakeHost({ env: { PATH: '/bin::/usr/bin' }, files: { '/usr/bin/Xvfb': '' } });
  expect(isOnPath(host, 'Xvfb')).toBe(true);
  expect(isOnPath(host, 'Xorg')).toBe(false);
});

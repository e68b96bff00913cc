import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { commandLine } from './commandLine.ts';

const cwd = resolve('/home/a');

it('opens the window when nothing is asked for, whatever switches Chromium gets', () => {
  expect(commandLine(['electron', '--no-sandbox', '.'], cwd)).toEqual({ mode: 'window' });
});

it.each([
  ['--report=out', ['electron', '.', '--report=out']],
  ['--report out', ['electron', '.', '--report', 'out']],
])('takes %s as a folder below the current one', (_form, argv) => {
  expect(commandLine(argv, cwd)).toEqual({ mode: 'report', folder: resolve('/home/a/out') });
});

it.each([
  [['electron', '.', '--report']],
  [['electron', '.', '--report=']],
  [['electron', '.', '--report', '--lang=fr']],
])('refuses a report without a folder: %j', (argv) => {
  expect(commandLine(argv, cwd)).toEqual({
    mode: 'refused',
    message: '--report needs a folder, got none',
  });
});

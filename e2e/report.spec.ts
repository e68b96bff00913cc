import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { electronCommand, freshFolder, root } from './launch.ts';

function report(folder: string): { readonly status: number | null; readonly output: string } {
  const { path, flags } = electronCommand();
  const result = spawnSync(path, [...flags, root, `--report=${folder}`], {
    cwd: root,
    encoding: 'utf8',
    timeout: 90_000,
    killSignal: 'SIGKILL',
  });
  return { status: result.status, output: `${result.stdout}${result.stderr}` };
}

base('the report is written below the folder asked for and lists every file', () => {
  base.setTimeout(120_000);
  const folder = freshFolder();
  const target = join(folder, 'made', 'by report');
  const { status, output } = report(target);
  expect(status, output).toBe(0);
  const files = readdirSync(target);
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) expect(output).toContain(join(target, name));
  rmSync(folder, { recursive: true, force: true });
});

base('a report into a place that takes no files says so and leaves with one', () => {
  base.skip(process.platform !== 'linux', 'needs a folder that refuses even root');
  base.setTimeout(120_000);
  const { status, output } = report('/proc/riskbelt-report');
  expect(status).toBe(1);
  expect(output).toContain('not made');
});

base('a report without a folder is refused with two', () => {
  const { path, flags } = electronCommand();
  const result = spawnSync(path, [...flags, root, '--report='], { encoding: 'utf8' });
  expect(result.status).toBe(2);
  expect(result.stderr).toContain('--report needs a folder, got none');
});

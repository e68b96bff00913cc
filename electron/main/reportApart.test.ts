import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const tsx = pathToFileURL(join(process.cwd(), 'node_modules/tsx/dist/loader.mjs')).href;
const module = pathToFileURL(join(import.meta.dirname, 'reportApart.ts')).href;
/** A program that leaves a file in the temporary folder, says so and ends with seven. */
const program = `
  import { mkdtempSync, writeFileSync } from 'node:fs';
  import { tmpdir } from 'node:os';
  import { reportApart } from '${module}';
  const code = reportApart(process.execPath, ['--import', '${tsx}', '--input-type=module', '-e', process.env.PROGRAM]);
  if (code !== null) process.exit(code);
  const left = mkdtempSync(tmpdir() + '/left-');
  writeFileSync(left + '/file', 'text');
  console.log(left);
  process.exit(7);`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'riskbelt-apart-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('ends as the report ended, and leaves nothing in the temporary folder', () => {
  const env = { ...process.env, PROGRAM: program, TMPDIR: folder, TMP: folder, TEMP: folder };
  const options = ['--import', tsx, '--input-type=module', '-e', program];
  const { status, stdout } = spawnSync(process.execPath, options, { env, encoding: 'utf8' });
  expect(status).toBe(7);
  expect(stdout.startsWith(join(folder, 'riskbelt-report-'))).toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith('riskbelt'))).toEqual([]);
});

it('tells the process that makes the report when nobody waits for it', () => {
  const waiting = `
    import { whenLeft } from '${module}';
    whenLeft(() => { console.log('left'); });`;
  const options = ['--import', tsx, '--input-type=module', '-e', waiting];
  const env = { ...process.env, RISKBELT_REPORT_WAITS: '1' };
  expect(execFileSync(process.execPath, options, { env, encoding: 'utf8' })).toBe('left\n');
});

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { ownTemporary } from './ownTemporary.ts';

it('takes up all that a program leaves in the temporary folder, and goes with it', () => {
  const own = ownTemporary();
  expect(dirname(own.folder)).toBe(tmpdir());
  const script = `
    const { mkdtempSync, writeFileSync } = require('node:fs');
    const left = mkdtempSync(require('node:os').tmpdir() + '/left-');
    writeFileSync(left + '/file', 'text');
    process.stdout.write(left);`;
  const left = execFileSync(process.execPath, ['-e', script], {
    env: { ...process.env, ...own.env },
    encoding: 'utf8',
  });
  expect(dirname(left)).toBe(own.folder);
  expect(existsSync(left)).toBe(true);
  own.remove();
  expect(existsSync(own.folder)).toBe(false);
  // Nothing is left to remove: that is no failure.
  own.remove();
});

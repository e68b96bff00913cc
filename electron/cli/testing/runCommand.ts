import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { riskbelt } from '../riskbelt.ts';

/** How a command ended and what it wrote to the two outputs. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as from the root of the program, on its bundled data. */
export async function runCommand(...args: readonly string[]): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await riskbelt(args, {
    print: (text) => out.push(text),
    say: (text) => err.push(text),
    progress: () => undefined,
    datasets: 'datasets',
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A new empty folder, which is gone when the test that asks for it has ended. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'riskbelt-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

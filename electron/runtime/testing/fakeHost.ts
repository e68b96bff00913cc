import type { Host, RunOptions, RunResult } from '../host.ts';

/** What a made-up machine is like, where it differs from Debian on x64 as a plain user. */
export interface FakeMachine extends Partial<Omit<Host, 'say' | 'run' | 'exists' | 'read'>> {
  /** Files by path; a folder that matters is a file with any text. */
  readonly files?: Readonly<Record<string, string>>;
  /** What a program answers, by the first words of its command line; the longest match counts. */
  readonly answers?: Readonly<Record<string, (options: readonly string[]) => RunResult>>;
}

/** A made-up machine with what was said and run on it. */
export interface FakeHost extends Host {
  readonly said: string[];
  readonly ran: string[];
  readonly files: Map<string, string>;
  readonly environments: (RunOptions | undefined)[];
}

/** Makes a machine up; a program without an answer fails with 127. */
export function fakeHost(machine: FakeMachine = {}): FakeHost {
  const { files: given = {}, answers = {}, ...rest } = machine;
  const files = new Map(Object.entries(given));
  const said: string[] = [];
  const ran: string[] = [];
  const environments: (RunOptions | undefined)[] = [];
  return {
    platform: 'linux',
    arch: 'x64',
    userId: 1000,
    env: { PATH: '/usr/bin' },
    root: '/project',
    ...rest,
    said,
    ran,
    files,
    environments,
    say: (line) => said.push(line),
    exists: (path) => files.has(path),
    read: (path) => files.get(path) ?? null,
    run(command, options, more) {
      const line = [command, ...options].join(' ');
      ran.push(line);
      environments.push(more);
      const [key] = Object.keys(answers)
        .filter((start) => line.startsWith(start))
        .sort((one, other) => other.length - one.length);
      const answer = key === undefined ? undefined : answers[key];
      return Promise.resolve(answer?.(options) ?? { status: 127, output: `${command}: not found` });
    },
  };
}

/** An answer of a program that ends well. */
export function well(output = ''): () => RunResult {
  return () => ({ status: 0, output });
}

/** An answer of a program that fails. */
export function badly(output: string, status: number | null = 1): () => RunResult {
  return () => ({ status, output });
}

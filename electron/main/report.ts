import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Answer, Payload } from '../ipc/contract.ts';
import { atomicWrite, writeFailureKind } from './atomicWrite.ts';

/** How a report ends: what the program leaves with, and what it says. */
export interface ReportEnd {
  readonly exitCode: 0 | 1;
  readonly lines: readonly string[];
}

/** Writes the report's files below one folder and ends the program when all is done. */
export interface Report {
  readonly write: (file: Payload<'report:write'>) => Promise<Answer<'report:write'>>;
  readonly done: (payload: Payload<'report:done'>) => Answer<'report:done'>;
  /** Ends the report from outside: the page is gone or does not come to an end. */
  readonly abandon: (reason: string) => void;
}

/** A report of the window mode: both requests are refused. */
export const noReport: Report = {
  write: () => Promise.resolve(refuse('report:write')),
  done: () => refuse('report:done'),
  abandon: () => undefined,
};

function refuse(name: string) {
  const message = `${name} needs report mode, got window mode`;
  return { ok: false as const, kind: 'not-in-report' as const, message };
}

/**
 * A report into a folder.
 *
 * @param folder - full path of the folder; made at the first file
 * @param end    - told once, when the report is done or abandoned
 */
export function reportInto(folder: string, end: (result: ReportEnd) => void): Report {
  const written: string[] = [];
  let ended = false;
  const endOnce = (failures: readonly string[]) => {
    if (ended) return;
    ended = true;
    const files = written.map((name) => `  ${join(folder, name)}`);
    const count = `${written.length} ${written.length === 1 ? 'file' : 'files'} written`;
    const failed = failures.map((text) => `  not made: ${text}`);
    end({
      exitCode: failures.length === 0 ? 0 : 1,
      lines: [`${count} to ${folder}${files.length > 0 ? ':' : ''}`, ...files, ...failed],
    });
  };
  return {
    async write(file) {
      try {
        makeFolder(folder);
      } catch (cause) {
        const message = cause instanceof Error ? cause.message : 'unknown cause';
        return { ok: false, kind: writeFailureKind(cause), message };
      }
      const result = await atomicWrite(join(folder, file.name), file.bytes);
      if (!result.ok) return result;
      if (!written.includes(file.name)) written.push(file.name);
      return { ok: true, value: {} };
    },
    done({ files, failures }) {
      const absent = files.filter((name) => !written.includes(name));
      endOnce([
        ...failures.map(({ what, message }) => `${what}: ${message}`),
        ...absent.map((name) => `${name}: named but not written`),
      ]);
      return { ok: true, value: {} };
    },
    abandon: (reason) => endOnce([reason]),
  };
}

/** Node's own recursive mkdir never returns where the system answers ENOENT for ever, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path);
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the process that waits for a report, in the environment of the one that makes it. */
const WAITS = 'RISKBELT_REPORT_WAITS';

/** Tries before a file that is still held is left. */
const TRIES = 20;

/** How often the process that makes the report looks whether it is still waited for. */
const LOOK_MILLISECONDS = 1000;

/**
 * Makes a report in a second process with a temporary folder of its own, and removes the folder.
 *
 * Chromium writes its folders anew while it ends, so that the process that makes the report cannot
 * remove them itself. To be called before the program is ready: then the first process has none.
 *
 * @param command - path of the program
 * @param options - its arguments
 * @returns the exit code of the report; null in the second process, which goes on and makes it
 * @cost waits until the report is done
 */
export function reportApart(command: string, options: readonly string[]): number | null {
  if (process.env[WAITS] !== undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'riskbelt-report-'));
  const own = { TMPDIR: folder, TMP: folder, TEMP: folder, [WAITS]: String(process.pid) };
  const { status } = spawnSync(command, options, {
    env: { ...process.env, ...own },
    stdio: 'inherit',
  });
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: TRIES });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unknown cause';
    process.stderr.write(`riskbelt: ${folder} is left: ${why}\n`);
  }
  return status ?? 1;
}

/**
 * Tells when nobody waits for the report any more, because the first process was ended; on Windows,
 * which names a parent that is gone, never.
 *
 * @param left - told once
 */
export function whenLeft(left: () => void): void {
  const waits = Number(process.env[WAITS]);
  const look = setInterval(() => {
    if (process.ppid === waits) return;
    clearInterval(look);
    left();
  }, LOOK_MILLISECONDS);
}

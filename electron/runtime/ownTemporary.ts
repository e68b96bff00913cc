import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for all that a program leaves in the system's temporary folder. */
export interface OwnTemporary {
  readonly folder: string;
  /** Variables that make a program and those that it starts take the folder for the system's. */
  readonly env: Readonly<Record<string, string>>;
  /** Removes the folder with all that is in it; to be called when the program has ended. */
  readonly remove: () => void;
}

/** Tries before a file that a program still holds is left: those that it had started end after it. */
const TRIES = 20;

/**
 * Makes a temporary folder for one run of a program.
 *
 * Chromium writes its folders anew while it ends, so that the program cannot remove them itself.
 *
 * @example `const own = ownTemporary(); await hold(command, [], { ...env, ...own.env }); own.remove();`
 */
export function ownTemporary(): OwnTemporary {
  const folder = mkdtempSync(join(tmpdir(), 'riskbelt-run-'));
  return {
    folder,
    env: { TMPDIR: folder, TMP: folder, TEMP: folder },
    remove: () => {
      try {
        rmSync(folder, { recursive: true, force: true, maxRetries: TRIES });
      } catch (cause) {
        // What was asked for is done; it is not taken back for what is left of it.
        console.warn(
          `${folder} is left: ${cause instanceof Error ? cause.message : 'unknown cause'}`,
        );
      }
    },
  };
}

import writeFileAtomic from 'write-file-atomic';
import type { Outcome, WriteFailureKind } from '../ipc/contract.ts';

const kinds: Readonly<Record<string, WriteFailureKind>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'permission',
  EPERM: 'permission',
  ENOENT: 'no-such-folder',
  ENOTDIR: 'no-such-folder',
  ENAMETOOLONG: 'name-too-long',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  EISDIR: 'is-a-folder',
};

/**
 * The kind of a write failure, by the system's error code.
 *
 * @example writeFailureKind(Object.assign(new Error(), \{ code: 'ENOSPC' \})) // 'disk-full'
 */
export function writeFailureKind(cause: unknown): WriteFailureKind {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return kinds[code] ?? 'write-failed';
}

/** Writes the bytes of one file; the seam where tests put a full disk. */
export type Writer = (path: string, bytes: Uint8Array | string) => Promise<void>;

const wholeOrNotAtAll: Writer = (path, bytes) =>
  writeFileAtomic(path, typeof bytes === 'string' ? bytes : Buffer.from(bytes));

/**
 * Writes a file whole or not at all: beside it first, flushed, then renamed over it.
 *
 * @param path  - full path of the file
 * @param bytes - its content
 * @param write - the writer; tests pass one that fails
 * @returns nothing, or the kind of failure; the file that stood there before is untouched then
 */
export async function atomicWrite(
  path: string,
  bytes: Uint8Array | string,
  write: Writer = wholeOrNotAtAll,
): Promise<Outcome<null, WriteFailureKind>> {
  try {
    await write(path, bytes);
    return { ok: true, value: null };
  } catch (cause) {
    return failed(cause);
  }
}

/**
 * The same for a few bytes while the program is closing and can wait for nothing.
 *
 * @param path - full path of the file
 * @param text - its content
 */
export function atomicWriteNow(path: string, text: string): Outcome<null, WriteFailureKind> {
  try {
    writeFileAtomic.sync(path, text);
    return { ok: true, value: null };
  } catch (cause) {
    return failed(cause);
  }
}

function failed(cause: unknown): Outcome<null, WriteFailureKind> {
  const message = cause instanceof Error ? cause.message : 'unknown cause';
  return { ok: false, kind: writeFailureKind(cause), message };
}

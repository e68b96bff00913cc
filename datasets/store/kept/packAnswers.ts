import { failure, type Result, success } from '../../../analysis/failure.ts';
import { decodeUtf8, encodeUtf8 } from '../../utf8.ts';
import type { KeptAnswers } from './KeptAnswers.ts';

/** What stands before the streams: whose they are and how long each is, in their order. */
interface Contents {
  readonly version: 1;
  readonly hashes: KeptAnswers['hashes'];
  readonly statements: readonly (readonly [key: string, bytes: number])[];
}

/** Bytes of the number that says how long the contents are. */
const LENGTH = 4;

/** Writes kept answers as one file: length of the contents, contents as JSON, streams end to end. */
export function packAnswers({ hashes, answers }: KeptAnswers): Uint8Array {
  const statements = [...answers].map(([key, bytes]) => [key, bytes.length] as const);
  const contents = encodeUtf8(
    JSON.stringify({ version: 1, hashes, statements } satisfies Contents),
  );
  const parts = [contents, ...answers.values()];
  const packed = new Uint8Array(parts.reduce((sum, { length }) => sum + length, LENGTH));
  new DataView(packed.buffer).setUint32(0, contents.length);
  let at = LENGTH;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

/**
 * Reads what `packAnswers` of the same build of the program wrote.
 *
 * @fails bad-input  the bytes are not such a file
 */
export function unpackAnswers(packed: Uint8Array): Result<KeptAnswers> {
  const contents = readContents(packed);
  if (contents === null) return refuse('contents that can be read');
  const answers = new Map<string, Uint8Array>();
  let at = contents.end;
  for (const [key, bytes] of contents.statements) {
    answers.set(key, packed.slice(at, at + bytes));
    at += bytes;
  }
  if (at !== packed.length) return refuse(`${at} bytes, got ${packed.length}`);
  return success({ hashes: contents.hashes, answers });
}

function readContents(packed: Uint8Array): (Contents & { readonly end: number }) | null {
  if (packed.length < LENGTH) return null;
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const end = LENGTH + view.getUint32(0);
  const text = decodeUtf8(packed.subarray(LENGTH, end), 'kept answers');
  if (!text.ok) return null;
  try {
    return { ...(JSON.parse(text.value) as Contents), end };
  } catch {
    return null;
  }
}

function refuse(needed: string): Result<never> {
  return failure('bad-input', 'unpackAnswers', `unpackAnswers needs ${needed}`);
}

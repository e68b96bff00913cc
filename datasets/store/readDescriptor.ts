import { config } from 'zod';
import { failure, type Result, success } from '../../analysis/failure.ts';
import { type Descriptor, descriptorSchema } from '../descriptor.ts';
import { decodeUtf8 } from '../utf8.ts';

// The window's policy forbids evaluated code, which zod would try otherwise.
config({ jitless: true });

/**
 * Reads and checks the `datapackage.json` of a bundled data set.
 *
 * @param folder - the data set's folder, which is its name too
 * @param bytes -  the file
 * @fails bad-input  the file is no JSON, breaks the schema or is named after another folder
 */
export function readDescriptor(folder: string, bytes: Uint8Array): Result<Descriptor> {
  const place = `${folder}/datapackage.json`;
  const decoded = decodeUtf8(bytes, place);
  if (!decoded.ok) return decoded;
  let parsed: unknown;
  try {
    parsed = JSON.parse(decoded.value);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return failure('bad-input', 'readDescriptor', `${place} needs JSON: ${why}`, [place]);
  }
  const checked = descriptorSchema.safeParse(parsed);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const where = issue?.path.join('.') ?? '';
    const message = `${place} breaks its schema at ${where}: ${issue?.message ?? 'unknown'}`;
    return failure('bad-input', 'readDescriptor', message, [`${place}:${where}`]);
  }
  if (checked.data.name !== folder) {
    const message = `${place} needs the name ${folder}, got ${checked.data.name}`;
    return failure('bad-input', 'readDescriptor', message, [place]);
  }
  return success(checked.data);
}

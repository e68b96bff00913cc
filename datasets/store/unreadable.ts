import { failure, type Result } from '../../analysis/failure.ts';
import { QueryError } from './queryError.ts';

/**
 * The failure of a file that the engine cannot read, with the line where it says one.
 *
 * @param place - the file
 * @param cause - what was thrown; anything but an error of the engine is thrown on
 */
export function unreadable(place: string, cause: unknown): Result<never> {
  if (!(cause instanceof QueryError)) throw cause;
  const line = /on Line: (\d+)/.exec(cause.message)?.[1];
  const reason = cause.message.split('\n', 1)[0] ?? '';
  const at = line === undefined ? place : `${place}:${line}`;
  return failure('bad-input', 'loadTable', `${place} cannot be read: ${reason}`, [at]);
}

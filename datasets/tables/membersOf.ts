import { failure, type Result, success } from '../../analysis/failure.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';
import { fieldsOf } from './fieldsOf.ts';

/**
 * The countries and areas of a bundled country set.
 *
 * @param files - the bundled files
 * @param set -   code of the set
 * @returns codes of its members
 * @fails unknown-code  there is no such set
 * @fails bad-input     the bundled file lacks a field
 */
export async function membersOf(
  files: BundledFiles,
  set: string,
): Promise<Result<ReadonlySet<string>>> {
  const fields = await fieldsOf(files, 'country-sets', 'members.csv', ['set', 'iso3']);
  if (!fields.ok) return fields;
  const owners = fields.value.of('set');
  const members = new Set(fields.value.of('iso3').filter((_, row) => owners[row] === set));
  if (members.size > 0) return success(members);
  const known = [...new Set(owners)].sort().join(', ');
  const message = `a country set is needed, got ${set}: take one of ${known}`;
  return failure('unknown-code', 'areas', message, [set]);
}

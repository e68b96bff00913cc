import { failure } from '../../../analysis/failure.ts';
import type { Table } from '../../../analysis/table.ts';
import { CommandError } from '../command.ts';
import { refuseUnused } from '../refuseUnused.ts';

/**
 * The year that a test is of.
 *
 * @param table - the table of the index
 * @param asked - a year; undefined asks for the newest
 * @returns a year of the table; null where it has one time only
 * @throws CommandError of the kind bad-input where the table has no such year, or no years at all
 */
export function yearOfTest({ years = [] }: Table, asked: number | undefined): number | null {
  const rising = [...new Set(years)].toSorted((one, other) => one - other);
  const [first, newest] = [rising[0], rising.at(-1)];
  refuseUnused('robustness', { year: asked }, [
    { names: ['year'], when: newest === undefined, why: 'the index is of one time only' },
  ]);
  if (newest === undefined) return null;
  if (asked === undefined || rising.includes(asked)) return asked ?? newest;
  const message = `robustness needs --year as a year of the index, ${first} to ${newest}, got ${asked}`;
  throw new CommandError(failure('bad-input', 'robustness', message));
}

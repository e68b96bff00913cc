import type { Failure } from '../../../analysis/failure.ts';
import {
  type OtherThanTable,
  otherThanTables,
} from '../../../datasets/importers/otherThanTable.ts';
import type { Say } from '../../words/words.ts';
import type { ImportChoices } from './importing.ts';
import { placeText } from './placeText.ts';

/** How a reader says that it must know whose inventory a file is. */
const countryWanted = 'needs the country of an export of DesInventar, got none';

/** What a file can be refused for that a person can mend, by what the readers of files say. */
const mendable = [
  { key: 'columns', says: /needs the columns (?<names>.+)$/s },
  { key: 'header', says: /needs a header with (?<names>.+), got none$/s },
  { key: 'empty', says: /needs (?:at least one byte|a header), got none$/ },
  { key: 'nul', says: /holds a NUL character/ },
  { key: 'gb18030', says: / is not UTF-8: .*it can be read as GB18030$/ },
  { key: 'encoding', says: / is not (?:UTF|GB|WINDOWS)-?\d/ },
  { key: 'country', says: new RegExp(`${countryWanted}$`) },
  { key: 'kind', says: / is no table but (?<kind>\w+)$/ },
  { key: 'twice', says: / has the column (?<names>".*") twice$/s },
  { key: 'quote', says: /: (?:trailing quote|quoted field)/ },
  { key: 'workbook', says: / needs to be an xlsx workbook: / },
  { key: 'oldWorkbook', says: / is an old binary workbook/ },
  { key: 'xml', says: / is not well-formed XML/ },
  { key: 'cards', says: / needs datacards in the element / },
  {
    key: 'cell',
    says: /^[^;]*: (?<column>\w+) needs (?:string|date|boolean|integer|number), got /,
  },
  { key: 'gone', says: / needs to be readable, got / },
  { key: 'large', says: / needs at most (?<megabytes>\d+) MB, got / },
] as const;

/** So many columns are named; the rest is counted. */
const NAMED = 5;

/**
 * Why a file could not be read, where, and what to do about it, in the window's language.
 *
 * @returns null for a refusal of another kind, which is told as failures are everywhere
 * @example A table without a country: `The file lacks columns of this format: "Country". …`
 */
export function importFailureText(
  { message, at }: Pick<Failure, 'message' | 'at'>,
  say: Say,
): string | null {
  for (const { key, says } of mendable) {
    const found = says.exec(message);
    if (found !== null) {
      const [place = ''] = at;
      return say(`importing.refusals.${key}`, {
        what: whatIn(found.groups ?? {}, say),
        place: placeText(place, say),
      });
    }
  }
  return null;
}

function whatIn(groups: Readonly<Record<string, string>>, say: Say): string {
  const { names, kind, column, megabytes } = groups;
  if (names !== undefined) return quotedNames(names, say);
  if (column !== undefined) return say('importing.named', { name: column });
  if (kind !== undefined && isNotTable(kind)) return say(`importing.notTables.${kind}`);
  return megabytes ?? '';
}

/** Names between straight quotes as a list in the window's language, shortened. */
function quotedNames(names: string, say: Say): string {
  const all = [...names.matchAll(/"([^"]*)"/g)].map(([, name = '']) =>
    say('importing.named', { name }),
  );
  const named = all.slice(0, NAMED).join(say('importing.between'));
  const number = all.length - NAMED;
  return number > 0 ? say('importing.andMore', { names: named, count: number, number }) : named;
}

function isNotTable(kind: string): kind is OtherThanTable {
  return otherThanTables.some((one) => one === kind);
}

/** Whether a file was not refused, but a choice has to be made before it can be read. */
export function asksForCountry({ message }: Pick<Failure, 'message'>): boolean {
  return message.endsWith(countryWanted);
}

/**
 * What a person chose about a file that was refused, and its form where this is known by the refusal:
 * choices of that form, such as whose inventory it is, can then be made.
 *
 * @example `choicesAfter({}, failure).format` // desinventar, of one that lacks its country
 */
export function choicesAfter(
  choices: ImportChoices,
  failure: Pick<Failure, 'message'>,
): ImportChoices {
  return asksForCountry(failure) ? { ...choices, format: 'desinventar' } : choices;
}

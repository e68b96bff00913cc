import type { Failure } from '../../../analysis/failure.ts';
import type { Say } from '../../words/words.ts';
import type { ImportChoices } from './importing.ts';

/** How a reader says that it must know whose inventory a file is. */
const countryWanted = 'needs the country of an export of DesInventar, got none';

/** What a file can be refused for that a person can mend, by what the readers of files say. */
const mendable = [
  { key: 'columns', says: /needs the columns (?<what>.+)$/s },
  { key: 'header', says: /needs a header with (?<what>.+), got none$/s },
  { key: 'empty', says: /needs (?:at least one byte|a header), got none$/ },
  { key: 'nul', says: /holds a NUL character/ },
  { key: 'encoding', says: / is not (?:UTF|GB|WINDOWS)-?\d/ },
  { key: 'country', says: new RegExp(`${countryWanted}$`) },
] as const;

/**
 * Why a file could not be read and what to do about it, in the window's language.
 *
 * @returns null for a refusal of another kind, which is told as failures are everywhere
 * @example A table without a country: `The file lacks columns of this format: "Country". …`
 */
export function importFailureText({ message }: Pick<Failure, 'message'>, say: Say): string | null {
  for (const { key, says } of mendable) {
    const found = says.exec(message);
    if (found !== null) {
      const what = namesInWords(found.groups?.['what'] ?? '', say);
      return say(`importing.refusals.${key}`, { what });
    }
  }
  return null;
}

/** Names in quotation marks, and what stands between them, as the window's language writes them. */
function namesInWords(what: string, say: Say): string {
  return what
    .replaceAll('", "', `"${say('importing.between')}"`)
    .replaceAll(/"([^"]*)"/g, (_, name: string) => say('importing.named', { name }));
}

/**
 * What a person chose about a file that was refused, and its form where this is known by the refusal:
 * choices of that form, such as whose inventory it is, can then be made.
 *
 * @example `choicesAfter({}, failure).format` // desinventar, of one that lacks its country
 */
export function choicesAfter(
  choices: ImportChoices,
  { message }: Pick<Failure, 'message'>,
): ImportChoices {
  return message.endsWith(countryWanted) ? { ...choices, format: 'desinventar' } : choices;
}

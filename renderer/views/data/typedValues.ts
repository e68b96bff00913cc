import { plain } from '../../ui/matching.ts';

/** A value that can be chosen, with a name where its code has one. */
export interface ListedValue {
  readonly key: string;
  readonly name: string;
}

/**
 * The values that letters narrow a list to.
 *
 * @param listed - in their order
 * @param typed -  part of a value or of its name, in any case; all where nothing is typed
 */
export function foundValues<Value extends ListedValue>(
  listed: readonly Value[],
  typed: string,
): readonly Value[] {
  const sought = plain(typed.trim());
  return sought === ''
    ? listed
    : listed.filter(({ key, name }) => plain(`${key} ${name}`).includes(sought));
}

/**
 * The values that a person typed: a whole value first, since it may hold commas itself, then the only
 * one that is found, then one for each part between commas or semicolons.
 *
 * @param typed -  as it stands in the entry
 * @param listed - known values; a part that is none of them is taken as it is
 * @returns in the order typed, each once; none for an empty entry
 * @example `typedValues('chn, Viet Nam', values)` // ['CHN', 'VNM']
 */
export function typedValues(typed: string, listed: readonly ListedValue[]): readonly string[] {
  const known = (text: string): string | undefined => {
    const sought = plain(text);
    return (
      listed.find(({ key }) => key === text) ??
      listed.find(({ key, name }) => plain(key) === sought || plain(name) === sought)
    )?.key;
  };
  const text = typed.trim();
  const whole = text === '' ? undefined : known(text);
  if (whole !== undefined) return [whole];
  const parts = text
    .split(/[,;，；、\n\t]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.length === 1 ? foundValues(listed, text) : [];
  const [only] = found;
  if (found.length === 1 && only !== undefined) return [only.key];
  return [...new Set(parts.map((part) => known(part) ?? part))];
}

/** Something that the palette can find. */
export interface PaletteEntry {
  readonly key: string;
  readonly group: string;
  readonly name: string;
  /** Further words it is found by, such as its name in the other language or its code. */
  readonly alias?: string;
  /** Its shortcut, such as `Ctrl+K`. */
  readonly keys?: string;
}

export interface PaletteGroup {
  readonly name: string;
  readonly entries: readonly PaletteEntry[];
}

const mostInGroup = 8;

/**
 * The entries that hold every typed word, by group in the order given: those whose name begins with
 * the words first. Accents and letter case do not matter.
 *
 * @example `matching([{ key: 'TUR', group: 'Countries', name: 'Türkiye' }], 'turk')[0].entries.length // 1`
 */
export function matching(entries: readonly PaletteEntry[], typed: string): readonly PaletteGroup[] {
  const sought = plain(typed);
  const words = sought.split(' ').filter((word) => word !== '');
  const groups = new Map<string, { first: PaletteEntry[]; then: PaletteEntry[] }>();
  for (const entry of entries) {
    const name = plain(entry.name);
    const whole = `${name} ${plain(entry.alias ?? '')}`;
    if (!words.every((word) => whole.includes(word))) continue;
    const group = groups.get(entry.group) ?? { first: [], then: [] };
    groups.set(entry.group, group);
    (name.startsWith(sought) ? group.first : group.then).push(entry);
  }
  return [...groups].map(([name, { first, then }]) => ({
    name,
    entries: [...first, ...then].slice(0, mostInGroup),
  }));
}

/** A text without accents and letter case, to be searched in. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase().trim();
}

/**
 * A name as it is compared: without accents, case, points, dashes, quotes, the article, and with
 * "and" and "saint" written out.
 *
 * @example foldedName('St. Kitts & Nevis') // 'saint kitts and nevis'
 */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint')
    .replace(/^the | the$/g, '');
}

/**
 * Looks words up as they are written, and where nobody knows them so, as they are folded.
 *
 * A folded name that stands for two things stands for none.
 *
 * @param known - what each name stands for
 * @param isSame - whether two entries stand for the same; unless stated, where they are equal
 * @example lookup(codes)('VIET NAM') // 'VNM', where the codes have one of Viet Nam
 */
export function lookup<Entry>(
  known: Readonly<Record<string, Entry>>,
  isSame: (one: Entry, other: Entry) => boolean = (one, other) => one === other,
): (word: string) => Entry | undefined {
  const exact = new Map(Object.entries(known));
  const folded = new Map<string, Entry | null>();
  for (const [name, entry] of exact) {
    const key = foldedName(name);
    const before = folded.get(key);
    const isClear = before === undefined || (before !== null && isSame(before, entry));
    folded.set(key, isClear ? entry : null);
  }
  // a table repeats few words a million times
  const asked = new Map<string, Entry | undefined>();
  return (word) => {
    if (!asked.has(word)) {
      asked.set(word, exact.get(word) ?? folded.get(foldedName(word)) ?? undefined);
    }
    return asked.get(word);
  };
}

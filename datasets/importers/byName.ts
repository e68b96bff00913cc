/** So many different words are kept: free text of a wrong column has a million. */
const MOST_WORDS = 50_000;

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
 * @example byName(codes)('VIET NAM') // 'VNM', where the codes have one of Viet Nam
 */
export function byName<Entry>(
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
    if (asked.has(word)) return asked.get(word);
    const found = exact.get(word) ?? folded.get(foldedName(word)) ?? undefined;
    if (asked.size < MOST_WORDS) asked.set(word, found);
    return found;
  };
}

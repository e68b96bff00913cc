/** Letters of a name at most; the ending and a counter come on top. */
const most = 60;

/**
 * File names that every system takes, in the order of the names given, none twice.
 *
 * @param names - as people write them, in any script
 * @example fileNamesOf(['Losses: a/b?', 'Losses: a/b?']) // '1 Losses a b', '2 Losses a b'
 */
export function fileNamesOf(names: readonly string[]): readonly string[] {
  const digits = String(names.length).length;
  return names.map((name, i) => {
    const letters = name
      .normalize('NFC')
      .replace(/(\d)[–—](\d)/gu, '$1-$2')
      .replace(/[^\p{L}\p{N}()-]+/gu, ' ')
      .trim();
    const kept = Array.from(letters).slice(0, most).join('').trim();
    return `${String(i + 1).padStart(digits, '0')} ${kept}`.trim();
  });
}

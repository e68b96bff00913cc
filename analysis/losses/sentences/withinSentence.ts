/**
 * An English name as it is written within a sentence: hazards are no proper names.
 *
 * @example withinSentence('Extreme temperature') // 'extreme temperature'
 */
export function withinSentence(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

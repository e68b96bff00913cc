/**
 * An English name as it is written within a sentence: hazards and income groups are no proper names.
 *
 * @example withinSentence('Extreme temperature') // 'extreme temperature'
 */
export function withinSentence(name: string): string {
  // names of several words write each anew: "Flood (General)", "Blizzard/Winter storm"
  return name.replaceAll(/(?<=^|[(/]|: )[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
}

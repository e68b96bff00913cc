/** The languages that every text exists in. */
export const languages = ['en', 'zh'] as const;

export type Language = (typeof languages)[number];

/**
 * The best of our languages for a locale; one that we do not speak is answered in English.
 *
 * @example languageOf('zh-CN') // 'zh'
 */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

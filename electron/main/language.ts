import type { Language } from '../ipc/facts.ts';

/**
 * The language to show for a system locale: Chinese, English, or English in place of any other.
 *
 * @param locale - BCP 47 tag, such as `de-AT`
 * @example systemLanguage('de-AT') // \{ language: 'en', translated: false \}
 */
export function systemLanguage(locale: string): {
  readonly language: Language;
  readonly translated: boolean;
} {
  const primary = locale.toLowerCase().split(/[-_]/)[0];
  if (primary === 'zh') return { language: 'zh', translated: true };
  return { language: 'en', translated: primary === 'en' };
}

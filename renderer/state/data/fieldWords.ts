import type { TableField } from '../../../datasets/store/catalogue.ts';
import type { Language } from '../../words/language.ts';

/** The unit of a column in a language; undefined where it has none. */
export function unitOf(
  { unit, unitZh }: Pick<TableField, 'unit' | 'unitZh'>,
  language: Language,
): string | undefined {
  return language === 'zh' ? (unitZh ?? unit) : unit;
}

/** What a column means in a language. */
export function meaningOf(
  { description, descriptionZh }: Pick<TableField, 'description' | 'descriptionZh'>,
  language: Language,
): string {
  return language === 'zh' ? (descriptionZh ?? description) : description;
}

import type { Recipe } from '../../../analysis/compose/recipe.ts';
import type { Language } from '../../words/language.ts';

/**
 * A text without the blanks between Chinese and Latin letters: the space there is left to whoever draws it.
 *
 * @example closeUp('INFORM 风险指数 2025') // 'INFORM风险指数2025'
 */
export function closeUp(text: string): string {
  return text.replace(
    /(?<=[\u4e00-\u9fff]) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9]) (?=[\u4e00-\u9fff])/g,
    '',
  );
}

/** What a recipe is called on screen and in figures; its own text stays as it is, and with it its fingerprint. */
export function recipeName({ name }: Pick<Recipe, 'name'>, language: Language): string {
  return closeUp(name[language]);
}

/**
 * The edition of a recipe in a language; undefined where it names none.
 *
 * @example `recipeEdition({ edition: 'model of 2022' }, 'zh')` is '2022年模型'
 */
export function recipeEdition(
  { edition }: Pick<Recipe, 'edition'>,
  language: Language,
): string | undefined {
  return language === 'zh' ? edition?.replace(/^model of (\d+)$/, '$1年模型') : edition;
}

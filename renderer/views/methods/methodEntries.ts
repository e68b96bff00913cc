import { type Explanation, explanations } from '../../../analysis/explanations.ts';
import { type MethodSetting, methodSettings } from '../../../analysis/methodSettings.ts';
import { methods } from '../../../analysis/methods.ts';
import { type Source, type SourceKey, sources } from '../../../analysis/sources.ts';
import { statistics } from '../../../analysis/statistics.ts';
import type { Language } from '../../words/language.ts';
import type { Say } from '../../words/words.ts';

/** One method as the screen shows it. */
export interface MethodEntry {
  readonly key: string;
  readonly family: MethodEntryFamily;
  readonly name: string;
  readonly sentence: string;
  readonly formula: string;
  readonly code: string;
  /** Raised when the same settings can give another number; none for statistics. */
  readonly version: number | null;
  readonly settings: readonly MethodSetting[];
  readonly example: string | null;
  readonly sourceKey: SourceKey;
  readonly source: Source;
}

export type MethodEntryFamily =
  | (typeof methods)[number]['family']
  | (typeof statistics)[number]['family'];

/** Every method and statistic of the program, in the order of work. */
export function methodEntries(language: Language): readonly MethodEntry[] {
  return [
    ...methods.flatMap((method): readonly MethodEntry[] => {
      const key = `${method.family}/${method.code}`;
      const explained = explanations[key];
      if (explained === undefined) return [];
      return [
        {
          key,
          family: method.family,
          name: method.name[language],
          sentence: explained[language],
          formula: formulaIn(explained, language),
          code: method.code,
          version: method.version,
          settings: methodSettings(method),
          example: method.example,
          sourceKey: method.source,
          source: sources[method.source],
        },
      ];
    }),
    ...statistics.map((statistic) => ({
      key: `${statistic.family}/${statistic.code}`,
      family: statistic.family,
      name: statistic.name[language],
      sentence: statistic[language],
      formula: formulaIn(statistic, language),
      code: statistic.code,
      version: null,
      settings: [],
      example: null,
      sourceKey: statistic.source,
      source: sources[statistic.source],
    })),
  ];
}

function formulaIn({ formula, formulaZh }: Explanation, language: Language): string {
  return language === 'zh' ? (formulaZh ?? formula) : formula;
}

/**
 * A work as it is named in a text, its authors by their surnames.
 *
 * @example `shortSource(sources.alonso2006, say)` is `Alonso and Lamata (2006)`
 */
export function shortSource({ authors, year }: Source, say: Say): string {
  const [first = '', second, third] = authors
    .split(';')
    .map((author) => (/, \p{Lu}\./u.test(author) ? (author.split(',')[0] ?? '') : author).trim());
  const by =
    second === undefined
      ? first
      : third === undefined
        ? say('methods.twoAuthors', { first, second })
        : say('methods.manyAuthors', { first });
  return say('methods.work', { by, year });
}

/** The works that entries come from, each once, by author and year. */
export function worksOf(
  entries: readonly MethodEntry[],
): readonly (readonly [SourceKey, Source])[] {
  const works = new Map(entries.map(({ sourceKey, source }) => [sourceKey, source]));
  const collator = new Intl.Collator('en');
  return [...works].toSorted(
    ([, one], [, other]) => collator.compare(one.authors, other.authors) || one.year - other.year,
  );
}

/**
 * A work in full, as a list of references has it.
 *
 * @example `workText(sources.hamed1998)` ends with `Journal of Hydrology 204(1–4), 182–196.`
 */
export function workText({ authors, year, title, where }: Source): string {
  const stop = /[.?!]$/.test(title) ? '' : '.';
  return `${authors} (${year}). ${title}${stop} ${where.replaceAll(/(\d)-(?=\d)/g, '$1–')}.`;
}

/** The entries that hold every typed word in name, code, sentence or source. */
export function entriesWith(
  entries: readonly MethodEntry[],
  typed: string,
): readonly MethodEntry[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ name, code, sentence, source }) => {
    const text = [name, code, sentence, source.authors, source.title].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

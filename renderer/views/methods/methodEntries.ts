import { explanations } from '../../../analysis/explanations.ts';
import { type MethodSetting, methodSettings } from '../../../analysis/methodSettings.ts';
import { methods } from '../../../analysis/methods.ts';
import { type Source, sources } from '../../../analysis/sources.ts';
import { statistics } from '../../../analysis/statistics.ts';
import type { Language } from '../../words/language.ts';

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
          formula: explained.formula,
          code: method.code,
          version: method.version,
          settings: methodSettings(method),
          example: method.example,
          source: sources[method.source],
        },
      ];
    }),
    ...statistics.map((statistic) => ({
      key: `${statistic.family}/${statistic.code}`,
      family: statistic.family,
      name: statistic.name[language],
      sentence: statistic[language],
      formula: statistic.formula,
      code: statistic.code,
      version: null,
      settings: [],
      example: null,
      source: sources[statistic.source],
    })),
  ];
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

import { canonicalJson } from '../../analysis/canonicalJson.ts';
import type { QualityNote } from '../../analysis/losses/quality/qualityNote.ts';
import {
  qualityCodes,
  qualityNumbers,
  qualitySentences,
} from '../../analysis/losses/sentences/qualitySentences.ts';
import {
  addressText,
  type Bilingual,
  type Sentence,
  withAddresses,
} from '../../analysis/losses/sentences/sentence.ts';
import { plain } from '../../datasets/tables/indexFiles.ts';
import { numberText, quoted } from '../../datasets/tables/tableText.ts';

/**
 * Names of sets and areas as a title.
 *
 * @param names -  codes
 * @param nameOf - the name of a code
 */
export function titleOf(names: readonly string[], nameOf: (code: string) => Bilingual): Bilingual {
  const all = names.map(nameOf);
  return { en: all.map(({ en }) => en).join(', '), zh: all.map(({ zh }) => zh).join('、') };
}

/**
 * The sentences of a result as files: Markdown in both languages, each number a link to the cell
 * that it is computed in, and the same for machines as JSON.
 *
 * @param title -     what they are about
 * @param sentences - the sentences
 * @param notes -     what to know before they are trusted; they follow, and are a table of their own
 * @param nameOf -    the name of a code that a note is about
 */
export function sentenceFiles(
  title: Bilingual,
  sentences: readonly Sentence[],
  notes: readonly QualityNote[],
  nameOf?: (code: string) => Bilingual,
): Readonly<Record<string, string>> {
  const told = qualitySentences(notes, nameOf);
  const text = (language: keyof Bilingual): string => {
    const quality =
      told.length === 0 ? [] : ['', `## ${QUALITY[language]}`, '', body(told, language)];
    return [`# ${title[language]}`, '', body(sentences, language), ...quality].join('\n');
  };
  return {
    'sentences.en.md': text('en'),
    'sentences.zh.md': text('zh'),
    'sentences.json': sentencesJson([...sentences, ...told]),
    'quality.csv': qualityText(notes),
  };
}

const QUALITY: Bilingual = { en: 'Data quality', zh: '数据质量' };

/** The notes on quality as CSV: their numbers, and the areas, rows or years that they are about. */
function qualityText(notes: readonly QualityNote[]): string {
  const lines = notes.flatMap((note) => {
    const codes = quoted(qualityCodes(note).join(' '));
    const numbers = qualityNumbers(note);
    if (numbers.length === 0) return [[note.kind, '', '', codes].join(',')];
    return numbers.map(([quantity, value], place) =>
      [note.kind, quantity, numberText(value), place === 0 ? codes : ''].join(','),
    );
  });
  return `${['kind,quantity,value,codes', ...lines].join('\n')}\n`;
}

function body(sentences: readonly Sentence[], language: keyof Bilingual): string {
  const parts = sentences.map(({ linked, figures }) => {
    const stop = language === 'en' ? ', ' : '，';
    const unrounded = figures.map(({ name, value }) => `\`${name}\` ${String(value)}`);
    const small = unrounded.length === 0 ? '' : `\n<small>${unrounded.join(stop)}</small>\n`;
    return `${withAddresses(linked[language], figures)}\n${small}`;
  });
  return parts.join('\n');
}

function sentencesJson(sentences: readonly Sentence[]): string {
  const told = sentences.map(({ en, zh, linked, figures }) => ({
    en,
    zh,
    linked,
    figures: figures.map(({ name, value, address }) => ({
      name,
      value,
      cell: addressText(address),
    })),
  }));
  const content = { format: 'riskbelt-sentences', version: 1, sentences: told };
  return `${canonicalJson(plain(content))}\n`;
}

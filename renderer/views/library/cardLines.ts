import type { DataSetSummary } from '../../../datasets/store/catalogue.ts';
import type { Language } from '../../words/language.ts';

/** About so many Latin letters fit on a line of a card's facts, and of its text. */
const FACT_LETTERS = 48;
const TEXT_LETTERS = 62;

/** Lines of a card that each has: title, publisher to tables, what can be opened. */
const OWN_LINES = 8;

/**
 * About how many lines high the card of a data set is, closed.
 *
 * @cost O(letters)
 * @example cardLines(ofOneTable, 'en') // 16, where no fact takes two lines
 */
export function cardLines(dataSet: DataSetSummary, language: Language): number {
  const { publisher, version, licence, passingOn, citation, source, tables } = dataSet;
  const facts = [
    publisher[language],
    version[language],
    licence[language],
    passingOn[language],
    citation,
    source,
  ];
  const factLines = facts.reduce((sum, text) => sum + linesOf(text, FACT_LETTERS), 0);
  const text = linesOf(dataSet.description[language], TEXT_LETTERS);
  return OWN_LINES + factLines + text + tables.length;
}

/** A Chinese letter is about as wide as two Latin ones; an empty fact is a dash. */
function linesOf(text: string, letters: number): number {
  const width = text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
  return Math.max(1, Math.ceil(width / letters));
}

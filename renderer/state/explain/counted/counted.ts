import type { DataSetSummary } from '../../../../datasets/store/catalogue.ts';
import type { ColumnFilter } from '../../../../datasets/store/workbench/tableQuestion.ts';
import type { Language } from '../../../words/language.ts';
import type { Say } from '../../../words/words.ts';
import type { WindowEvent } from '../../event.ts';

/** What a part of a count leads to: its own explanation, or rows of a table on the data screen. */
export type CountedLead =
  | { readonly kind: 'event'; readonly event: WindowEvent }
  | { readonly kind: 'rows'; readonly table: string; readonly filters: readonly ColumnFilter[] };

/** One of what was counted or left out. */
export interface CountedPart {
  readonly key: string;
  readonly name: string;
  /** What it brings to the count, or why it is left out; empty where its name says all. */
  readonly note: string;
  readonly lead: CountedLead | null;
}

/** What was counted, or what was left out. */
export interface CountedList {
  readonly heading: string;
  readonly parts: readonly CountedPart[];
}

/** How a count came about: plain data that the panel shows and the clipboard takes. */
export interface Counted {
  /** What is counted. */
  readonly title: string;
  /** With the numbers put in. */
  readonly formulas: readonly string[];
  /** What counts and what does not, and by which choices. */
  readonly notes: readonly string[];
  readonly lists: readonly CountedList[];
  readonly dataSets: readonly DataSetSummary[];
  /** Where it can be seen in rows, or changed. */
  readonly leads: readonly { readonly label: string; readonly lead: CountedLead }[];
}

/** Makes the explanation of a count once it is asked for; null where it can no longer be made. */
export type ExplainCount = () => Counted | null;

/** All of an explanation as plain text, a line a fact; cells are parted by tabs. */
export function countedText(
  { title, formulas, notes, lists, dataSets }: Counted,
  language: Language,
): string {
  return [
    title,
    ...[...formulas, ...notes].map((line) => `  ${line}`),
    ...lists.flatMap(({ heading, parts }) => [
      heading,
      ...parts.map(({ name, note }) => (note === '' ? `  ${name}` : `  ${name}\t${note}`)),
    ]),
    ...dataSets.map(({ title: name, publisher, version, licence }) =>
      [name, publisher, version, licence].map((fact) => fact[language]).join(' · '),
    ),
  ].join('\n');
}

/** A list with its length in the heading; no list where nothing is in it. */
export function counting(
  heading: string,
  parts: readonly CountedPart[],
  say: Say,
): readonly CountedList[] {
  return parts.length === 0
    ? []
    : [{ heading: say('counted.list', { heading, count: parts.length }), parts }];
}

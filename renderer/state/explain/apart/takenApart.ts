import type { SourceQuestion } from '../../../../datasets/tables/sourcePlan.ts';
import type { WindowEvent } from '../../event.ts';

/** One row of what a number is made of. */
export interface ApartRow {
  readonly key: string;
  /** The name first. */
  readonly cells: readonly string[];
  /** What a press on the name leads to; null where it leads nowhere. */
  readonly asks: WindowEvent | null;
}

/** What a number is made of. */
export interface ApartTable {
  readonly heads: readonly string[];
  readonly rows: readonly ApartRow[];
  /** The rows shown before the rest is asked for: from the first, up to the one after the last. */
  readonly shown: readonly [from: number, to: number];
}

/** A part of an explanation. */
export interface ApartSection {
  readonly heading: string;
  readonly formulas: readonly string[];
  readonly notes: readonly string[];
  readonly table: ApartTable | null;
}

/** A cell of a bundled file that the number is, letter by letter. */
export interface ApartSource {
  readonly question: SourceQuestion;
  readonly name: string;
  readonly value: string;
}

/** A number taken apart: plain data that the panel shows and the clipboard takes. */
export interface TakenApart {
  readonly title: string;
  readonly unit: string;
  readonly value: string;
  /** What is told beside the value. */
  readonly beside: string;
  readonly sections: readonly ApartSection[];
  readonly source: ApartSource | null;
  /** Where what the number rests on can be changed, and what the button says. */
  readonly change: { readonly label: string; readonly event: WindowEvent } | null;
}

/** A section of formulas and remarks. */
export function section(
  heading: string,
  formulas: readonly string[],
  notes: readonly string[] = [],
): ApartSection {
  return { heading, formulas, notes, table: null };
}

/** All of an explanation as plain text, a line a fact; cells are parted by tabs. */
export function takenApartText(apart: TakenApart): string {
  const { title, unit, value, beside, sections, source } = apart;
  return [
    `${title}: ${value}`,
    ...[unit, beside].filter((line) => line !== ''),
    ...sections.flatMap(({ heading, formulas, notes, table }) => [
      heading,
      ...[...formulas, ...notes].map((line) => `  ${line}`),
      ...(table === null
        ? []
        : [table.heads, ...table.rows.map(({ cells }) => cells)].map(
            (cells) => `  ${cells.join('\t')}`,
          )),
    ]),
    ...(source === null ? [] : [`${source.name}: ${source.value}`]),
  ].join('\n');
}

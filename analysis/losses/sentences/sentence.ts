import type { Quantity } from '../assessment.ts';

/** A text in the languages of the program. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** One number that a sentence states, by name, unrounded. */
export interface SentenceFigure {
  readonly name: string;
  readonly value: Quantity;
}

/** A sentence of a report in both languages, with every figure that it is made of. */
export interface Sentence extends Bilingual {
  readonly figures: readonly SentenceFigure[];
}

/** Makes a figure of a sentence. */
export function figure(name: string, value: Quantity): SentenceFigure {
  return { name, value };
}

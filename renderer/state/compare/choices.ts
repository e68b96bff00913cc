/** What stands side by side: countries, country sets by their medians, or builds of one country. */
export type ComparedKind = 'countries' | 'sets' | 'builds';

/** Where lines part the matrix of two nodes into four. */
export type CutRule = 'medians' | 'middle' | 'none';

/** Which countries stand side by side, and which two nodes are set against each other. */
export interface CompareChoices {
  readonly of: ComparedKind;
  /** Codes of country sets in the order chosen, at most six. */
  readonly sets: readonly string[];
  readonly cuts: CutRule;

  /** Codes in the order chosen, at most six. */
  readonly areas: readonly string[];
  /** Node across; null is the first child of the index. */
  readonly across: string | null;
  /** Node upwards; null is the second child of the index. */
  readonly upwards: string | null;
}

/** Colours and places for more countries than this cannot be told apart. */
export const mostCompared = 6;

/** What the screen opens with. */
export const firstCompareChoices: CompareChoices = {
  of: 'countries',
  sets: ['BRI_SIGNATORIES', 'WORLD'],
  cuts: 'medians',
  areas: ['PAK', 'PHL', 'TUR'],
  across: null,
  upwards: null,
};

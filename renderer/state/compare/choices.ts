/** What stands side by side: countries, country sets by their medians, or builds of one country. */
export type ComparedKind = 'countries' | 'sets' | 'builds';

/** Where lines part the matrix of two nodes into four. */
export type CutRule = 'medians' | 'middle' | 'none';

/** An index that a node of an axis belongs to. */
export type AxisIndex =
  | { readonly kind: 'screen' }
  | { readonly kind: 'preset'; readonly code: string }
  | { readonly kind: 'kept'; readonly id: string };

/** A node of an index, at an axis. */
export interface AxisChoice {
  readonly index: AxisIndex;
  readonly node: string;
}

/** What the circles of the matrix are as large as. */
export type SizeChoice =
  | { readonly kind: 'alike' }
  | { readonly kind: 'population' }
  | { readonly kind: 'node'; readonly node: string };

/** Which countries stand side by side, and which two nodes are set against each other. */
export interface CompareChoices {
  readonly of: ComparedKind;
  /** Codes of country sets in the order chosen, at most six. */
  readonly sets: readonly string[];
  readonly cuts: CutRule;

  /** Codes in the order chosen, at most six. */
  readonly areas: readonly string[];
  /** Node across; null is the first child of the index. */
  readonly across: AxisChoice | null;
  /** Node upwards; null is the second child of the index. */
  readonly upwards: AxisChoice | null;
  readonly size: SizeChoice;
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
  size: { kind: 'population' },
};

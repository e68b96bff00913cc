/** Which countries stand side by side, and which two nodes are set against each other. */
export interface CompareChoices {
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
  areas: ['PAK', 'PHL', 'TUR'],
  across: null,
  upwards: null,
};

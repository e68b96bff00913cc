/** Tables of the mean inconsistency of random comparisons, by the number of things compared. */
export const randomIndexTables = {
  /** Saaty's, as printed by most; eleven to fifteen after later editions. */
  saaty1980: [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  /** From 100,000 random matrices a size. */
  alonso2006: [
    0, 0, 0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551,
    1.5713, 1.5838,
  ],
} as const satisfies Readonly<Record<string, readonly number[]>>;

/** The name of a table of random indices: store it with a consistency ratio. */
export type RandomIndexTable = keyof typeof randomIndexTables;

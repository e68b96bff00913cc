/** What can be wrong with a row of an event table. */
export type RowFaultKind =
  | 'wrong-cell-count'
  | 'missing-event-id'
  | 'malformed-event-id'
  | 'duplicate-event-id'
  | 'same-row-twice'
  | 'id-and-area-differ'
  | 'unknown-area'
  | 'code-outside-its-years'
  | 'unknown-hazard'
  | 'year-missing'
  | 'year-out-of-range'
  | 'impossible-date'
  | 'end-before-start'
  | 'text-in-number'
  | 'negative-number'
  | 'fraction-of-persons'
  | 'totals-differ';

/**
 * What becomes of a row with a fault.
 *
 * `keep` keeps the row with the cell at fault as a gap; where the fault lies between cells or rows
 * (dates, totals, duplicates, codes) every cell stays as it stands. Nothing is ever put right.
 */
export type FaultChoice = 'leave-out' | 'keep';

/** The caller's choice for kinds of faults; those not named follow `defaultFaultChoices`. */
export type FaultChoices = Partial<Readonly<Record<RowFaultKind, FaultChoice>>>;

/** What becomes of each kind of fault unless the caller chooses otherwise. */
export const defaultFaultChoices: Readonly<Record<RowFaultKind, FaultChoice>> = {
  'wrong-cell-count': 'leave-out',
  'missing-event-id': 'leave-out',
  'malformed-event-id': 'leave-out',
  'duplicate-event-id': 'leave-out',
  // Two events may look the same where a table says little of each.
  'same-row-twice': 'keep',
  'id-and-area-differ': 'keep',
  'unknown-area': 'leave-out',
  'code-outside-its-years': 'keep',
  'unknown-hazard': 'leave-out',
  'year-missing': 'leave-out',
  'year-out-of-range': 'leave-out',
  'impossible-date': 'leave-out',
  'end-before-start': 'leave-out',
  'text-in-number': 'leave-out',
  'negative-number': 'leave-out',
  'fraction-of-persons': 'leave-out',
  'totals-differ': 'keep',
};

/** One fault of one row. */
export interface RowFault {
  readonly kind: RowFaultKind;
  /** `file:line:column` or `file:sheet:cell`. */
  readonly place: string;
  /** What is wrong there, lower case, without the place. */
  readonly reason: string;
  /** What became of the row; another of its faults may have decided. */
  readonly row: 'left-out' | 'kept';
}

/** How many faults of a kind lie in rows that were left out, and in rows that were kept. */
export interface FaultCount {
  readonly kind: RowFaultKind;
  readonly leftOut: number;
  readonly kept: number;
}

/** Collects the faults of one row after the other. */
export interface RowFaults {
  /** Notes a fault of the row at hand. */
  readonly note: (kind: RowFaultKind, place: string, reason: string) => void;
  /** Ends the row at hand: whether it is kept, by the caller's choices. */
  readonly endRow: () => 'left-out' | 'kept';
  /** Every fault of the rows ended so far, in the order of the file. */
  readonly all: readonly RowFault[];
}

/**
 * Starts an empty list of row faults.
 *
 * @param choices - what becomes of rows with a fault; a cell count that differs is left out always,
 *   because nobody knows which cell is which
 */
export function startRowFaults(choices: FaultChoices = {}): RowFaults {
  const all: RowFault[] = [];
  let pending: Omit<RowFault, 'row'>[] = [];
  const chosen = { ...defaultFaultChoices, ...choices, 'wrong-cell-count': 'leave-out' as const };
  return {
    note: (kind, place, reason) => {
      pending.push({ kind, place, reason });
    },
    endRow: () => {
      if (pending.length === 0) return 'kept';
      const leftOut = pending.some(({ kind }) => chosen[kind] === 'leave-out');
      const row = leftOut ? 'left-out' : 'kept';
      for (const fault of pending) all.push({ ...fault, row });
      pending = [];
      return row;
    },
    all,
  };
}

/**
 * Counts faults by kind, most frequent first.
 *
 * @param faults - as `RowFaults.all` lists them
 */
export function countFaults(faults: readonly RowFault[]): readonly FaultCount[] {
  const counts = new Map<RowFaultKind, { leftOut: number; kept: number }>();
  for (const { kind, row } of faults) {
    const count = counts.get(kind) ?? { leftOut: 0, kept: 0 };
    if (row === 'kept') count.kept += 1;
    else count.leftOut += 1;
    counts.set(kind, count);
  }
  return [...counts]
    .map(([kind, count]) => ({ kind, ...count }))
    .sort((a, b) => b.leftOut + b.kept - (a.leftOut + a.kept));
}

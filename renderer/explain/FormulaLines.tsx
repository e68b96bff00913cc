import type { ReactNode } from 'react';

interface FormulaLinesProps {
  /** With their numbers put in. */
  readonly formulas: readonly string[];
  readonly notes: readonly string[];
}

/** How a number is worked out: its formulas, then what to know of them. */
export function FormulaLines({ formulas, notes }: FormulaLinesProps): ReactNode {
  return (
    <>
      {formulas.map((formula) => (
        <p key={formula} className="explain-formula number">
          {formula}
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} className="explain-note">
          {note}
        </p>
      ))}
    </>
  );
}

import { type Column, isCarried, type MissingReason } from '../column.ts';
import type { OrderedNode } from '../framework.ts';
import { rowName } from '../table.ts';
import { isIndicatorStep, type Step } from './step.ts';
import type { Build, Trace } from './trace.ts';

/** Gaps that every node above has too: no number comes of a known value, or a required one is missing. */
export interface BuildNote {
  readonly node: string;
  /** The step on indicators in which it happened, the node's own formula or method, or its need. */
  readonly origin: Step['step'] | 'formula' | 'required';
  readonly reason: MissingReason;
  /** Areas, in a panel with their years; there every node above is a gap as well. */
  readonly rows: readonly string[];
}

/**
 * What a reader of a build must know: where a gap that goes on upwards (`isCarried`) came into being.
 *
 * @param build - a built index
 * @returns one note for each node, origin and reason, in the order of work; none where all went well
 * @cost O(gaps)
 * @source oecd2008, "Back to the data"
 * @example `buildNotes(built)[0]` // `\{ node: 'density', origin: 'normalise', … \}`
 */
export function buildNotes({ trace }: Build): readonly BuildNote[] {
  const { stages, framework, table, recipe } = trace;
  const notes: BuildNote[] = [];
  const note = (node: string, origin: BuildNote['origin'], rows: Column['missing']): void => {
    for (const reason of new Set(rows.values())) {
      const own = [...rows.keys()].filter((row) => rows.get(row) === reason);
      notes.push({ node, origin, reason, rows: own.map((row) => rowName(table, row)) });
    }
  };
  const steps = recipe.steps.filter(isIndicatorStep);
  framework.indicators.forEach(({ node }, place) => {
    let before: readonly Column[] = [];
    stages.forEach(({ columns }, stage) => {
      const column = columns[place];
      if (column === undefined || column === before[0]) return;
      note(node.code, steps[stage - 1]?.step ?? 'formula', newGaps(column, before));
      before = [column];
    });
    const score = trace.scores.get(node.code);
    if (score !== undefined && node.required) note(node.code, 'required', newGaps(score, before));
  });
  for (const upper of framework.upper) {
    const column = trace.scores.get(upper.node.code);
    if (column === undefined) continue;
    const origin = upper.node.required
      ? 'required'
      : upper.kind === 'derived'
        ? 'formula'
        : 'aggregate';
    note(upper.node.code, origin, newGaps(column, inputsOf(upper, trace)));
  }
  return notes;
}

function inputsOf({ children, uses }: OrderedNode, { scores }: Trace): readonly Column[] {
  return [...children.map(({ code }) => code), ...uses].flatMap((code) => scores.get(code) ?? []);
}

/** Carried gaps of a column that none of its inputs has. */
function newGaps({ missing }: Column, inputs: readonly Column[]): Column['missing'] {
  return new Map(
    [...missing].filter(([row, reason]) => {
      const known = inputs.some((input) => {
        const own = input.missing.get(row);
        return own !== undefined && isCarried(own);
      });
      return isCarried(reason) && !known;
    }),
  );
}

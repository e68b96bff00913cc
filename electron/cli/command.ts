import { build } from '../../analysis/compose/build.ts';
import type { Recipe } from '../../analysis/compose/recipe.ts';
import type { Build } from '../../analysis/compose/trace.ts';
import type { Failure, Result } from '../../analysis/failure.ts';
import type { Table } from '../../analysis/table.ts';

/** How a command ends: done, differs, cannot, bad input. */
export const exitCodes = { done: 0, differs: 1, cannot: 2, badInput: 3 } as const;

/** How a command ends. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command may use of the outside. */
export interface CommandHost {
  /** Writes a result to standard output. */
  readonly print: (text: string) => void;
  /** Writes a message to standard error. */
  readonly say: (text: string) => void;
  /** Tells how far the work is, on a terminal only. */
  readonly progress: (text: string) => void;
  /** The folder of the bundled data sets. */
  readonly datasets: string;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  /** Options and files, for the help of this command. */
  readonly details?: string;
  readonly run: (args: readonly string[], host: CommandHost) => Promise<ExitCode>;
}

const badInput: ReadonlySet<Failure['kind']> = new Set([
  'bad-input',
  'bad-setting',
  'unknown-code',
  'duplicate-code',
  'cyclic-framework',
  'negative-weight',
  'zero-weights',
  'mismatched-lengths',
  'not-finite',
  'newer-version',
  'unknown-method',
]);

/** A failure that a command ends with. */
export class CommandError extends Error {
  readonly failure: Failure;
  readonly exitCode: ExitCode;

  /**
   * @param given -    the failure
   * @param exitCode - by the kind of the failure, unless it is given
   */
  constructor(given: { readonly failure: Failure }, exitCode: ExitCode = codeOf(given.failure)) {
    super(given.failure.message);
    this.name = 'CommandError';
    this.failure = given.failure;
    this.exitCode = exitCode;
  }
}

function codeOf({ kind }: Failure): ExitCode {
  if (kind === 'hash-differs') return exitCodes.differs;
  return badInput.has(kind) ? exitCodes.badInput : exitCodes.cannot;
}

/**
 * The value of a result; a failure ends the command.
 *
 * @throws CommandError with the failure
 */
export function orEnd<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new CommandError(result);
}

/**
 * The index of a recipe on a table; where it cannot be built the two are bad input, whatever the
 * failure: a constant column, a single area.
 *
 * @throws CommandError with the failure
 */
export function builtOrEnd(recipe: Recipe, table: Table): Build {
  const made = build(recipe, table);
  if (made.ok) return made.value;
  throw new CommandError(made, exitCodes.badInput);
}

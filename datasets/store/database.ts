/** A value bound to a parameter of a statement. */
export type Parameter = string | number | boolean | null;

/** Whether a question has been withdrawn; an `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/**
 * The engine as the rest of the program sees it: SQL and bytes. Statements run one after another.
 */
export interface Database {
  /**
   * Runs one statement.
   *
   * @param sql -        the statement, with `$1`, `$2` … for its parameters
   * @param parameters - their values, in order
   * @param signal -     withdraws the statement, also while it runs
   * @returns the rows in Arrow's IPC format: with a signal a whole stream, else a file
   * @throws QueryError when the statement is refused, fails or is withdrawn
   */
  query: (
    sql: string,
    parameters?: readonly Parameter[],
    signal?: CancelSignal,
  ) => Promise<Uint8Array>;
  /**
   * Makes a table from an Arrow IPC stream, or adds to one.
   *
   * @param table -      its name
   * @param arrowBytes - rows
   * @param into -       schema of the table, and whether it is made anew; `main` and anew when absent
   * @param signal -     withdraws the rows before they are begun
   * @throws QueryError when the rows are withdrawn, refused or no whole stream
   */
  insert: (
    table: string,
    arrowBytes: Uint8Array,
    into?: { readonly schema: string; readonly create: boolean },
    signal?: CancelSignal,
  ) => Promise<void>;
  /** Lets `use` read bytes as a file of this name, and forgets them afterwards. */
  withFile: <Value>(name: string, bytes: Uint8Array, use: () => Promise<Value>) => Promise<Value>;
  close: () => Promise<void>;
}

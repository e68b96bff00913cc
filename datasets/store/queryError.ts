/** A statement that the engine refused, that failed while it ran, or that was withdrawn. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly sql: string;
  readonly withdrawn: boolean;

  /**
   * @param sql -       the statement as it was sent
   * @param message -   the engine's own words
   * @param options -   what the engine threw
   * @param withdrawn - whether the statement was withdrawn by the one who asked
   */
  constructor(sql: string, message: string, options: ErrorOptions = {}, withdrawn = false) {
    super(message, options);
    this.sql = sql;
    this.withdrawn = withdrawn;
  }
}

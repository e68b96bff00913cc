/** The part of DuckDB's blocking interface that the store uses; the same in Node and in a worker. */
export interface EngineBindings {
  runQuery: (connection: number, sql: string) => Uint8Array;
  createPrepared: (connection: number, sql: string) => number;
  runPrepared: (connection: number, statement: number, parameters: unknown[]) => Uint8Array;
  closePrepared: (connection: number, statement: number) => void;
  startPendingQuery: (connection: number, sql: string, stream: boolean) => Uint8Array | null;
  pollPendingQuery: (connection: number) => Uint8Array | null;
  cancelPendingQuery: (connection: number) => boolean;
  fetchQueryResults: (connection: number) => Uint8Array | null;
  insertArrowFromIPCStream: (
    connection: number,
    bytes: Uint8Array,
    options: { name: string; schema?: string; create: boolean },
  ) => void;
  registerFileBuffer: (name: string, bytes: Uint8Array) => void;
  dropFile: (name: string) => void;
  disconnect: (connection: number) => void;
}

/** A started engine with one open connection, made by a host. */
export interface Engine {
  readonly bindings: EngineBindings;
  readonly connection: number;
  /** Lets the host take its next message, so that a withdrawal can arrive. */
  readonly pause: () => Promise<void>;
}

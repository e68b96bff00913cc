/** How a program that was run came to its end. */
export interface RunResult {
  /** Null when it was killed or could not be started at all. */
  readonly status: number | null;
  /** What it wrote to both streams, in order. */
  readonly output: string;
}

/** What a program is run with. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Kill it when none of these folders has grown for so long. */
  readonly stall?: { readonly folders: readonly string[]; readonly milliseconds: number };
}

/** The machine, as the steps before the start see it; tests pass a made-up one. */
export interface Host {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** Null where the system has no such number. */
  readonly userId: number | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The project's folder. */
  readonly root: string;
  /** Tells the person at the terminal one line. */
  readonly say: (line: string) => void;
  readonly exists: (path: string) => boolean;
  /** A text file, or null when there is none. */
  readonly read: (path: string) => string | null;
  readonly run: (
    command: string,
    options: readonly string[],
    more?: RunOptions,
  ) => Promise<RunResult>;
}

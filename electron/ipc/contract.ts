import type { About, Settings } from './facts.ts';

/** A request that carries nothing. */
export type Nothing = Readonly<Record<string, never>>;

/** Why main refuses any request at all: a caller it does not know, a malformed payload, or a bug. */
export type Refusal = 'untrusted-sender' | 'bad-payload' | 'unexpected';

/** Why bytes did not reach the disk. Nothing that stood there before is lost. */
export type WriteFailureKind =
  | 'disk-full'
  | 'read-only'
  | 'permission'
  | 'no-such-folder'
  | 'name-too-long'
  | 'in-use'
  | 'is-a-folder'
  | 'write-failed';

/** What every request answers: a value or a kind of failure, never a rejection. */
export type Outcome<Value, Kind extends string = never> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly kind: Kind | Refusal;
      /** Who needs what and got what, for the log; screen texts come from the kind. */
      readonly message: string;
    };

/** The kinds of file that a save dialog offers. */
export type FileKind =
  | 'svg'
  | 'png'
  | 'pdf'
  | 'pptx'
  | 'docx'
  | 'csv'
  | 'xlsx'
  | 'parquet'
  | 'json'
  | 'text';

/** A file by its name, without any path. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of a save dialog: written under a name, or called off. */
export type Saved =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' };

/** What became of saving several files to one folder. */
export type SavedAll =
  | { readonly kind: 'saved'; readonly folder: string; readonly names: readonly string[] }
  | { readonly kind: 'cancelled' };

/** One piece of the report that could not be made. */
export interface ReportFailure {
  /** What was to be made, such as `losses-map.svg`. */
  readonly what: string;
  readonly message: string;
}

/** The window asks, main answers: name to signature. */
export interface Requests {
  /** Versions, system locale, how the program was started, which data sets lie there. */
  'app:about': (payload: Nothing) => Outcome<About>;
  /** Asks where to save one file and writes it whole or not at all. */
  'file:save': (payload: {
    readonly suggestedName: string;
    readonly kind: FileKind;
    readonly bytes: Uint8Array;
    /** What the file holds, written beside it as `<name>-metadata.json`; null for none. */
    readonly description: Uint8Array | null;
  }) => Outcome<Saved, WriteFailureKind>;
  /** Asks for a folder and writes several files; asks again before replacing any. */
  'files:saveAll': (payload: {
    readonly files: readonly NamedFile[];
  }) => Outcome<SavedAll, WriteFailureKind>;
  'settings:read': (payload: Nothing) => Outcome<Settings>;
  /** Replaces all settings; takes effect at once and survives a restart. */
  'settings:write': (payload: Settings) => Outcome<Settings, WriteFailureKind>;
  /** Writes below the folder named on the command line; refused outside of report mode. */
  'report:write': (payload: NamedFile) => Outcome<Nothing, WriteFailureKind | 'not-in-report'>;
  /** Ends report mode: main prints the list and leaves with 0, or 1 when something failed. */
  'report:done': (payload: {
    readonly files: readonly string[];
    readonly failures: readonly ReportFailure[];
  }) => Outcome<Nothing, 'not-in-report'>;
  /** A line for the log file. */
  'log:write': (payload: {
    readonly level: 'error' | 'warn' | 'info';
    readonly text: string;
  }) => Outcome<Nothing>;
  /** Puts a text on the clipboard. */
  'text:copy': (payload: { readonly text: string }) => Outcome<Nothing>;
  /** Puts versions and the end of the log on the clipboard. */
  'diagnostics:copy': (payload: Nothing) => Outcome<Nothing>;
  /** Opens a publisher's https page in the user's browser, when its host is a known source. */
  'link:open': (payload: { readonly address: string }) => Outcome<Nothing, 'unknown-host'>;
}

/** What the menu asks of the window. */
export type MenuCommand =
  | 'import-events'
  | 'export-figure'
  | 'export-data'
  | 'print-screen'
  | 'copy-question'
  | 'reset-question'
  | 'undo'
  | 'redo'
  | 'switch-language'
  | 'switch-theme'
  | 'find-command'
  | 'show-shortcuts'
  | 'take-tour'
  | 'copy-diagnostics';

/** Main tells, the window listens: name to payload. */
export interface Notices {
  'menu:chosen': { readonly command: MenuCommand };
}

export type RequestName = keyof Requests;
export type Payload<Name extends RequestName> = Parameters<Requests[Name]>[0];
export type Answer<Name extends RequestName> = ReturnType<Requests[Name]>;
export type NoticeName = keyof Notices;

/** One function a request, as the window sees them. */
export type RequestFunctions = {
  readonly [Name in RequestName]: (payload: Payload<Name>) => Promise<Answer<Name>>;
};

/** What the preload puts on `window.riskbelt`. */
export interface Bridge extends RequestFunctions {
  /** Calls `listener` at each notice until the function it returns is called. */
  readonly on: <Name extends NoticeName>(
    notice: Name,
    listener: (payload: Notices[Name]) => void,
  ) => () => void;
}

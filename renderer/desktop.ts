import type { Bridge, NoticeName, Notices, RequestFunctions } from '../electron/ipc/contract.ts';

export type {
  Answer,
  FileKind,
  MenuCommand,
  NamedFile,
  ReportFailure,
  RequestName,
  Saved,
  SavedAll,
  WriteFailureKind,
} from '../electron/ipc/contract.ts';
export type { About, Language, NumberFormat, Settings } from '../electron/ipc/facts.ts';

declare global {
  interface Window {
    /** Put there by the preload; absent when the page is not opened by the program. */
    readonly riskbelt?: Bridge;
  }
}

function bridge(): Bridge {
  if (window.riskbelt === undefined) {
    throw new Error('the window needs the desktop program around it, got a plain web page');
  }
  return window.riskbelt;
}

/**
 * The requests that the program around the window answers, one function each.
 *
 * Every answer is an outcome: `ok` with a value, or a kind of failure; none rejects.
 *
 * @throws Error when the page is not opened by the program
 * @example `await desktop()['settings:read']({})`
 */
export function desktop(): RequestFunctions {
  return bridge();
}

/**
 * Calls a listener at each notice of the program until the signal aborts.
 *
 * @param notice   - name of the notice, such as `menu:chosen`
 * @param listener - gets the notice's payload
 * @param signal   - ends the listening
 * @example `onNotice('menu:chosen', ({ command }) => send(command), controller.signal)`
 */
export function onNotice<Name extends NoticeName>(
  notice: Name,
  listener: (payload: Notices[Name]) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const stop = bridge().on(notice, listener);
  signal.addEventListener('abort', stop, { once: true });
}

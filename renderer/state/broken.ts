import type { Failure } from '../../analysis/failure.ts';
import { desktop } from '../desktop.ts';

/** A bug in the worker still reaches the screen and the log. */
export function broken(cause: unknown): { readonly ok: false; readonly failure: Failure } {
  const message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  void desktop()['log:write']({ level: 'error', text: message.slice(0, 4000) });
  return {
    ok: false,
    failure: { kind: 'engine-stopped', step: 'compute', message, at: [] },
  };
}

import type { Failure } from '../../analysis/failure.ts';
import { desktop } from '../desktop.ts';

/** A fault of the drawing itself: logged, and told as a failure. */
export function drawingBroke(cause: unknown): { readonly ok: false; readonly failure: Failure } {
  const message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  void desktop()['log:write']({ level: 'error', text: message.slice(0, 4000) });
  return { ok: false, failure: { kind: 'drawing-stopped', step: 'exportFigure', message, at: [] } };
}

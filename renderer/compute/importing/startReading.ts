import { failure, type Result } from '../../../analysis/failure.ts';
import type { FromImporter, ReadOutcome, ReadRequest } from './importMessages.ts';

/** What the reading needs of a worker. */
export interface ImportPort {
  postMessage: (message: ReadRequest) => void;
  onmessage: ((event: MessageEvent<FromImporter>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate: () => void;
}

/**
 * Reads a table of events in a worker of its own, which is ended when the signal says so: a reading
 * is withdrawn at once, wherever it stands, and the compute worker goes on answering.
 *
 * @param request -  the file and the choices
 * @param signal -   withdraws the reading
 * @param progress - is told how many rows are read
 * @param start -    makes the worker
 * @returns what was read; the failure `cancelled` when it was withdrawn; rejected by a bug only
 */
export async function startReading(
  request: ReadRequest,
  signal: AbortSignal,
  progress: (rows: number) => void,
  start: () => ImportPort = startWorker,
): Promise<Result<ReadOutcome>> {
  if (signal.aborted) return withdrawn();
  const worker = start();
  try {
    return await new Promise<Result<ReadOutcome>>((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(withdrawn()), { once: true });
      worker.onmessage = ({ data }) => {
        if (data.kind === 'progress') progress(data.rows);
        else if (data.kind === 'done') resolve(data.result);
        else reject(new Error(data.message));
      };
      worker.onerror = ({ message }) => {
        reject(new Error(`the importing worker stopped: ${message}`));
      };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

function startWorker(): ImportPort {
  return new Worker(new URL('./import.worker.ts', import.meta.url), {
    type: 'module',
    name: 'import',
  });
}

function withdrawn(): Result<never> {
  return failure('cancelled', 'readTable', 'readTable was withdrawn');
}

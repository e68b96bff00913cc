import type { Result } from '../../analysis/failure.ts';
import type { ChartSpec } from '../chart/spec.ts';
import type { ExportedFigure, FigureFormat } from './ExportedFigure.ts';
import type { FigureSize } from './FigureSize.ts';
import type { FigureAnswer, FigureRequest } from './figureMessages.ts';

interface Waiting {
  readonly done: (result: Result<ExportedFigure>) => void;
  readonly broken: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let lastId = 0;

/** Ends the worker: everybody who waits is told, and the next figure starts a new one. */
function end(error: Error): void {
  worker?.terminate();
  worker = null;
  for (const { broken } of waiting.values()) broken(error);
  waiting.clear();
}

function start(): Worker {
  const started = new Worker(new URL('./figure.worker.ts', import.meta.url), {
    type: 'module',
    name: 'figure',
  });
  started.addEventListener('message', ({ data }: MessageEvent<FigureAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'done') asked?.done(data.result);
    else asked?.broken(new Error(data.message));
  });
  started.addEventListener('error', ({ message }) => {
    end(new Error(`figure worker needs to run, got ${message}`));
  });
  return started;
}

/**
 * Draws a figure in a worker, anew from its spec and never from the screen.
 *
 * @param format - `svg` and `png` are pictures, `csv` holds the numbers drawn
 * @param size -   see `figureSizes`; without meaning for a CSV
 * @returns the file, and for a CSV the description that belongs beside it
 * @fails bad-input  the figures' font lacks a character of a text
 * @fails bad-setting  the PNG would have too many pixels
 * @throws Error when a file that ships with the program is missing or the worker breaks
 */
export function exportFigure(
  spec: ChartSpec,
  format: FigureFormat,
  size: FigureSize,
): Promise<Result<ExportedFigure>> {
  worker ??= start();
  const current = worker;
  lastId += 1;
  const request: FigureRequest = { id: lastId, spec, format, size, base: document.baseURI };
  return new Promise((done, broken) => {
    waiting.set(request.id, { done, broken });
    current.postMessage(request);
  });
}

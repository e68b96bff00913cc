import { failure, type Result } from '../../analysis/failure.ts';
import type {
  DocumentFormat,
  ExportedFigure,
  ExportOptions,
  FigureFormat,
  FigureItem,
} from './ExportedFigure.ts';
import type { FigureAnswer, FigureRequest, FigureTask, PdfSheets } from './figureMessages.ts';

interface Waiting {
  readonly done: (result: Result<ExportedFigure | null>) => void;
  readonly broken: (error: Error) => void;
  readonly onProgress: () => void;
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
    if (data.kind === 'progress') {
      asked?.onProgress();
      return;
    }
    waiting.delete(data.id);
    if (data.kind === 'done') asked?.done(data.result);
    else asked?.broken(new Error(data.message));
  });
  started.addEventListener('error', ({ message }) => {
    end(new Error(`figure worker needs to run, got ${message}`));
  });
  return started;
}

function ask(
  task: FigureTask,
  onProgress = (): void => undefined,
): Promise<Result<ExportedFigure | null>> {
  worker ??= start();
  const current = worker;
  lastId += 1;
  const request: FigureRequest = { id: lastId, task, base: document.baseURI };
  return new Promise((done, broken) => {
    waiting.set(request.id, { done, broken, onProgress });
    current.postMessage(request);
  });
}

async function file(task: FigureTask, onProgress?: () => void): Promise<Result<ExportedFigure>> {
  const result = await ask(task, onProgress);
  if (!result.ok) return result;
  if (result.value === null) throw new Error('exportFigure needs a file, got none');
  return { ok: true, value: result.value };
}

/** Reads font, maps and libraries ahead, so that the first figure comes as fast as the next. */
export async function warmFigures(): Promise<void> {
  await ask({ kind: 'warm' });
}

/**
 * Draws a figure in a worker, anew from its spec and never from the screen.
 *
 * @param options - density of a PNG, text of an SVG, extent of data
 * @returns the file, and for a CSV the description that belongs beside it
 * @fails bad-input  the figures' font lacks a character of a text
 * @fails bad-setting  the PNG would have too many pixels, or the map may not be published as chosen
 * @throws Error when a file that ships with the program is missing or the worker breaks
 */
export function exportFigure(
  item: FigureItem,
  format: FigureFormat,
  options: ExportOptions,
): Promise<Result<ExportedFigure>> {
  return file({ kind: 'figure', item, format, options });
}

/**
 * Draws figures into one file: pages of a PDF or DOCX, slides of a PPTX.
 *
 * @param onProgress - told after each figure
 * @param signal -     ends the worker at once; the answer is then the failure `cancelled`
 * @param sheets -     pages of a PDF
 */
export async function exportDocument(
  items: readonly FigureItem[],
  format: DocumentFormat,
  onProgress: () => void,
  signal: AbortSignal,
  sheets: PdfSheets = 'figure',
): Promise<Result<ExportedFigure>> {
  const stop = (): void => end(new Error('cancelled'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await file({ kind: 'document', items, format, sheets }, onProgress);
  } catch (cause) {
    if (signal.aborted)
      return failure('cancelled', 'exportDocument', 'exportDocument was called off');
    throw cause;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

import { failure, type Result, success } from '../../../analysis/failure.ts';
import type { FromTableWorker, TableFileCell, TableFileFacts, ToTableWorker } from './TableFile.ts';
import type { WrittenTable } from './tableWriter.ts';

/** Rows that one file of a format can hold, and cells, so that it fits into memory. */
export const tableLimits = {
  csv: { rows: Number.POSITIVE_INFINITY, cells: Number.POSITIVE_INFINITY },
  xlsx: { rows: 1_048_575, cells: 4_000_000 },
  parquet: { rows: Number.POSITIVE_INFINITY, cells: 40_000_000 },
} as const;

/** Some rows from an offset on; none at the end. */
export type RowPages = (
  offset: number,
  signal: AbortSignal,
) => Promise<Result<readonly (readonly TableFileCell[])[]>>;

/**
 * Writes a table in a worker of its own, page by page, so that the window stays free.
 *
 * @param facts -  format, columns and what a reader must know
 * @param rows -   how many there are
 * @param pages -  reads them in order
 * @param onRows - told how many have been read
 * @param signal - ends the worker at once; the answer is then the failure `cancelled`
 * @fails bad-setting  the format does not hold so many rows or cells
 */
export async function writeTable(
  facts: TableFileFacts,
  rows: number,
  pages: RowPages,
  onRows: (read: number) => void,
  signal: AbortSignal,
): Promise<Result<WrittenTable>> {
  const limits = tableLimits[facts.format];
  if (rows > limits.rows || rows * facts.fields.length > limits.cells) {
    const message = `writeTable needs a table that fits into ${facts.format}, got ${rows} rows`;
    return failure('bad-setting', 'writeTable', message);
  }
  const worker = new Worker(new URL('./table.worker.ts', import.meta.url), {
    type: 'module',
    name: 'table',
  });
  const cancelled = (): Result<never> =>
    failure('cancelled', 'writeTable', 'writeTable was called off');
  const send = (message: ToTableWorker): void => worker.postMessage(message);
  try {
    const written = new Promise<WrittenTable>((done, broken) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromTableWorker>) => {
        if (data.kind === 'done') done({ bytes: data.bytes, description: data.description });
        else broken(new Error(data.message));
      });
      worker.addEventListener('error', ({ message }) => broken(new Error(message)));
      signal.addEventListener('abort', () => broken(new Error('cancelled')), { once: true });
    });
    // Whoever leaves before the end is not told of what then breaks.
    written.catch(() => undefined);
    send({ kind: 'begin', facts });
    for (let read = 0; read < rows; ) {
      const page = await pages(read, signal);
      if (signal.aborted) return cancelled();
      if (!page.ok) return page;
      if (page.value.length === 0) break;
      send({ kind: 'rows', rows: page.value });
      read += page.value.length;
      onRows(read);
    }
    send({ kind: 'end' });
    return success(await written);
  } catch (cause) {
    if (signal.aborted) return cancelled();
    throw cause;
  } finally {
    worker.terminate();
  }
}

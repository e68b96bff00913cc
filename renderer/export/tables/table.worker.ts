import type { FromTableWorker, ToTableWorker } from './TableFile.ts';
import { type TableWriter, tableWriter } from './tableWriter.ts';

let writer: TableWriter | null = null;

function post(answer: FromTableWorker): void {
  self.postMessage(answer);
}

self.addEventListener('message', ({ data }: MessageEvent<ToTableWorker>) => {
  try {
    if (data.kind === 'begin') writer = tableWriter(data.facts);
    else if (data.kind === 'rows') writer?.add(data.rows);
    else if (writer !== null) post({ kind: 'done', ...writer.end() });
  } catch (error) {
    post({ kind: 'broken', message: error instanceof Error ? error.message : String(error) });
  }
});

import type { FromImporter, ReadRequest } from './importMessages.ts';
import { readTable } from './readTable.ts';

const send = (message: FromImporter, transfer: ArrayBuffer[] = []): void =>
  self.postMessage(message, { transfer });

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  readTable(data, (rows) => send({ kind: 'progress', rows })).then(
    (result) => {
      const batches = result.ok && result.value.kind === 'read' ? result.value.table.batches : [];
      send(
        { kind: 'done', result },
        batches.map(({ buffer }) => buffer),
      );
    },
    (cause: unknown) => {
      const message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      send({ kind: 'broken', message });
    },
  );
};

import { compileEngine } from './engineModule.ts';
import type { ToWorker } from './messages.ts';

// The engine takes longest to get ready: it is fetched and compiled while the rest is read.
const compiling = compileEngine();
// Who starts the engine is told of a failure; until then nobody listens.
compiling.catch(() => undefined);
const taking = import('./answering.ts').then(({ answering }) =>
  answering(compiling, self.location.href, (message) => self.postMessage(message)),
);
// The window is told of a part that cannot be read; it would wait for ever otherwise.
taking.catch((cause: unknown) => self.reportError(cause));

self.onmessage = ({ data }: MessageEvent<ToWorker>) =>
  void taking.then(
    (take) => take(data),
    () => undefined,
  );

import { compileEngine } from './engineModule.ts';
import type { EngineGiven, FromWorker, ToWorker } from './messages.ts';

type Compiled = WebAssembly.Module;

let take: (compiled: Compiled | Promise<Compiled>) => void = () => undefined;
const given = new Promise<Compiled>((resolve) => {
  take = resolve;
});
const send = (message: FromWorker): void => self.postMessage(message);
// The engine takes longest to get ready: it is fetched and compiled while the rest is read. A later
// worker gets it compiled, with all that the first one made of it since.
const isLater = self.name === 'tables';
const compiling = isLater ? given : compileEngine();
// Who starts the engine is told of a failure; until then nobody listens.
compiling.then(
  (compiled) => {
    if (!isLater) send({ kind: 'compiled', compiled });
  },
  () => undefined,
);
const taking = import('./answering.ts').then(({ answering }) =>
  answering(compiling, self.location.href, send),
);
// The window is told of a part that cannot be read; it would wait for ever otherwise.
taking.catch((cause: unknown) => self.reportError(cause));

self.onmessage = ({ data }: MessageEvent<ToWorker | EngineGiven>) => {
  if (data.kind === 'engine') {
    take(data.compiled ?? compileEngine());
    return;
  }
  void taking.then(
    (answer) => answer(data),
    () => undefined,
  );
};

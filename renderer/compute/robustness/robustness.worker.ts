import type { FromRobustness, RobustnessQuestion } from './messages.ts';
import { testRobustness } from './testRobustness.ts';

const send = (message: FromRobustness): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<RobustnessQuestion>) => {
  try {
    const answer = testRobustness(data, (progress) => send({ kind: 'progress', progress }));
    send({ kind: 'answer', answer });
  } catch (cause) {
    send({ kind: 'broken', message: cause instanceof Error ? (cause.stack ?? '') : String(cause) });
  }
};

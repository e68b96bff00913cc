import { expect, it } from 'vitest';
import { breathe } from './breathe.ts';

it('lets messages that already wait come in first', async () => {
  const { port1, port2 } = new MessageChannel();
  const seen: string[] = [];
  const pause = breathe();
  port2.onmessage = () => seen.push('message');
  port1.postMessage(null);
  await pause();
  await pause();
  seen.push('after the pause');
  port1.close();
  port2.close();
  expect(seen).toEqual(['message', 'after the pause']);
});

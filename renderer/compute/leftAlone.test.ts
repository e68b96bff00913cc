import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { leftAlone } from './leftAlone.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const idle = (): Promise<void> => Promise.resolve();

it('does not wait for a window that nobody touched', async () => {
  const quiet = leftAlone(new EventTarget(), new AbortController().signal, idle);
  await expect(quiet()).resolves.toBeUndefined();
});

it('waits after a touch, and anew after each that follows', async () => {
  const target = new EventTarget();
  const quiet = leftAlone(target, new AbortController().signal, idle);
  target.dispatchEvent(new Event('pointerdown'));
  let isQuiet = false;
  const waited = quiet().then(() => {
    isQuiet = true;
  });
  await vi.advanceTimersByTimeAsync(1000);
  target.dispatchEvent(new Event('keydown'));
  await vi.advanceTimersByTimeAsync(1400);
  expect(isQuiet).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  await waited;
  expect(isQuiet).toBe(true);
});

it('ends with the window', async () => {
  const target = new EventTarget();
  const ends = new AbortController();
  const quiet = leftAlone(target, ends.signal, idle);
  target.dispatchEvent(new Event('click'));
  const waited = quiet();
  ends.abort();
  await vi.advanceTimersByTimeAsync(1600);
  await expect(waited).resolves.toBeUndefined();
});

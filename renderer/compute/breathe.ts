/**
 * Makes a pause that lets the messages already waiting come in. A message to oneself comes after
 * them, and at once, unlike a timer.
 */
export function breathe(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port2.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port1.postMessage(null);
    });
}

/** Waits until the window has drawn what it was told; not for ever, should it always be busy. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 3000 }));
}

import type { Page } from '@playwright/test';
import { median, quantile } from './measure.ts';

/** What this machine takes for work that is the same everywhere. */
export interface Machine {
  /** From one frame of an idle window to the next. */
  readonly frameMilliseconds: number;
  readonly frameP95Milliseconds: number;
  /** Twenty million steps of a fixed sum, on the window's thread. */
  readonly sumMilliseconds: number;
}

/** Measures the machine in a window that has nothing to do. */
export async function machine(page: Page): Promise<Machine> {
  // tsx names inner functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  const { frames, sums } = await page.evaluate(async () => {
    const nextFrame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
    const frames: number[] = [];
    let before = await nextFrame();
    for (let frame = 0; frame < 60; frame++) {
      const now = await nextFrame();
      frames.push(now - before);
      before = now;
    }
    const sums: number[] = [];
    for (let round = 0; round < 9; round++) {
      const begun = performance.now();
      let sum = round;
      for (let step = 0; step < 2e7; step++) sum = (sum * 31 + step) % 65_521;
      if (sum >= 0) sums.push(performance.now() - begun);
      await nextFrame();
    }
    return { frames, sums };
  });
  return {
    frameMilliseconds: median(frames),
    frameP95Milliseconds: quantile(frames, 0.95),
    sumMilliseconds: median(sums),
  };
}

/** A line that stands beside the figures that it explains. */
export function machineLine(measured: Machine, load: readonly number[]): string {
  const { frameMilliseconds, frameP95Milliseconds, sumMilliseconds } = measured;
  return [
    `this machine: a bare frame ${frameMilliseconds.toFixed(1)} ms`,
    `(p95 ${frameP95Milliseconds.toFixed(1)} ms)`,
    `a fixed sum ${sumMilliseconds.toFixed(0)} ms`,
    `load ${load.map((each) => each.toFixed(1)).join(' ')}`,
  ].join(', ');
}

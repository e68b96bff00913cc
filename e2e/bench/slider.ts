import type { Page } from '@playwright/test';
import { openScreen } from '../screens.ts';
import { median, quantile } from './measure.ts';
import { patientAnswer } from './patientAnswer.ts';

/** What the window's script takes from the movement of a weight's slider to the frame that shows it. */
export interface SliderFrames {
  readonly medianMilliseconds: number;
  readonly p95Milliseconds: number;
  readonly longestMilliseconds: number;
}

/** Movements that are measured, after some to warm up. */
const MOVES = 160;
const WARM_UP = 40;

/**
 * Moves the slider of a weight in INFORM 2025 with ranking, map and decomposition in sight.
 *
 * The script of a frame is what runs between two callbacks of the same frame, one asked for before the
 * movement and one after: everything that the program does in between, the drawing included.
 */
export async function sliderFrames(page: Page): Promise<SliderFrames> {
  await patientAnswer(page);
  await openScreen(page, 'index');
  await page.locator('.index-row').first().waitFor();
  await page.locator('.index-row').nth(3).click();
  await page.locator('.part-row').first().waitFor();
  await page.waitForTimeout(1000);
  await page.evaluate('globalThis.__name = (named) => named');
  const taken = await page.evaluate(
    async ({ moves }) => {
      const slider = document.querySelector<HTMLInputElement>('.tree-slider input');
      if (slider === null) throw new Error('the bench needs a slider');
      const greatest = Number(slider.max);
      const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      const milliseconds: number[] = [];
      for (let move = 0; move < moves; move++) {
        const value = greatest * (0.5 + 0.45 * Math.sin(move / 7));
        await new Promise<void>((resolve) => {
          let begun = 0;
          requestAnimationFrame(() => {
            begun = performance.now();
          });
          const before = performance.now();
          property?.set?.call(slider, String(value));
          slider.dispatchEvent(new Event('input', { bubbles: true }));
          const handled = performance.now() - before;
          requestAnimationFrame(() => {
            milliseconds.push(performance.now() - begun + handled);
            resolve();
          });
        });
      }
      return milliseconds;
    },
    { moves: MOVES + WARM_UP },
  );
  const counted = taken.slice(WARM_UP);
  return {
    medianMilliseconds: median(counted),
    p95Milliseconds: quantile(counted, 0.95),
    longestMilliseconds: Math.max(...counted),
  };
}

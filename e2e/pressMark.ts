import type { Locator, Page } from '@playwright/test';

/** How far the pointer goes on from one place to the next, in CSS pixels: less than any mark is wide. */
const STEP = 4;

/**
 * Presses the mark of a chart that its note names, wherever it is drawn: the pointer goes along the
 * middle of the chart, from right to left, until the note beside it says all of the words.
 *
 * @param holder - what holds the chart and its note
 */
export async function pressMark(
  page: Page,
  holder: Locator,
  words: readonly string[],
): Promise<void> {
  const box = await holder.locator('canvas').first().boundingBox();
  if (box === null) throw new Error('the chart has no place');
  const note = holder.locator('.hover-note');
  for (let x = box.x + box.width - 1; x > box.x; x -= STEP) {
    await page.mouse.move(x, box.y + box.height / 2);
    const [told = ''] = await note.allTextContents();
    if (words.every((word) => told.includes(word))) {
      await page.mouse.down();
      await page.mouse.up();
      return;
    }
  }
  throw new Error(`no mark of the chart is named ${words.join(', ')}`);
}

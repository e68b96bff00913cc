import type { Locator, Page } from '@playwright/test';
import { expect } from './launch.ts';

/**
 * Opens a list by its button. A list closes when what it stands in scrolls, and a scroll is told of
 * only with the next frame, so that one that brings the button into sight is waited out first.
 */
export async function openList(opener: Locator): Promise<void> {
  // A button that is drawn anew meanwhile is looked for again, as a press would by itself.
  await expect(() => opener.scrollIntoViewIfNeeded()).toPass({ timeout: 15_000 });
  await nextFrame(opener.page());
  await opener.click();
}

/** Chooses an option of the list behind a button. */
export async function chooseFrom(
  opener: Locator,
  option: string | RegExp,
  isExact = false,
): Promise<void> {
  await openList(opener);
  await opener.page().getByRole('option', { name: option, exact: isExact }).click();
}

/** Waits until the window has drawn once more. */
async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

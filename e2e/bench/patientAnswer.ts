import type { Page } from '@playwright/test';
import { firstAnswer } from '../lossScreen.ts';

/** A bench waits as long as a busy machine takes: it measures what comes after. */
const LONGEST_WAIT = 300_000;

/**
 * Waits for the first answer, the table that follows it, and the engine, which starts after it and
 * takes the processor meanwhile.
 */
export async function patientAnswer(page: Page): Promise<void> {
  await page.locator('.headline-main').waitFor({ timeout: LONGEST_WAIT });
  await firstAnswer(page);
  await page.waitForFunction(() => performance.getEntriesByName('engine ready').length > 0, null, {
    timeout: LONGEST_WAIT,
  });
}

import type { Page } from '@playwright/test';
import { firstAnswer } from '../lossScreen.ts';

/** A bench waits as long as a busy machine takes: it measures what comes after. */
const LONGEST_WAIT = 300_000;

/** Waits for the first answer and the table that follows it. */
export async function patientAnswer(page: Page): Promise<void> {
  await page.locator('.headline-main').waitFor({ timeout: LONGEST_WAIT });
  await firstAnswer(page);
}

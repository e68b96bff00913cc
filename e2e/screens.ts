import type { Page } from '@playwright/test';
import { type View, views } from '../renderer/state/views.ts';
import { expect } from './launch.ts';

/**
 * Opens a screen, in any language, and waits until the one before it is gone: it stays while the
 * next one is made, and a button of the same name on it would be taken for the one that is meant.
 */
export async function openScreen(page: Page, view: View): Promise<void> {
  await page.locator('.nav-rail button').nth(views.indexOf(view)).click({ timeout: 60_000 });
  await expect(page.locator(`main[data-screen=${view}] > *`).first()).toBeVisible();
}

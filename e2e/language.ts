import type { Page } from '@playwright/test';
import { expect } from './launch.ts';

const tags = { English: 'en', 中文: 'zh-CN' } as const;

/** Switches the window's language and waits until it speaks it: that takes it a moment. */
export async function speakIn(page: Page, language: keyof typeof tags): Promise<void> {
  await page.getByRole('radio', { name: language }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', tags[language]);
}
